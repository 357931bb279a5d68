package io.fika.ui.people;

import io.fika.people.Extra;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a field says that the user named. */
record OwnColumn(String field) implements ListColumn {
    private static final String OWN = "OWN ";
    private static final double WIDTH = 140;

    static Optional<OwnColumn> parse(String key) {
        try {
            return key.startsWith(OWN)
                    ? Optional.of(new OwnColumn(URLDecoder.decode(key.substring(OWN.length()), StandardCharsets.UTF_8)))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String key() {
        return OWN + URLEncoder.encode(field, StandardCharsets.UTF_8);
    }

    @Override
    public String title() {
        return field;
    }

    @Override
    public double width() {
        return WIDTH;
    }

    @Override
    public String text(PersonRow row) {
        return row.contact().ownFields()
                .filter(extra -> extra.name().equals(field))
                .map(Extra::value)
                .collect(Collectors.joining(", "));
    }

    @Override
    public List<PersonRow> ordered(List<PersonRow> rows, boolean descending) {
        return PersonColumn.byText(rows, this::text, descending);
    }
}
