package io.fika.exchange;

import io.fika.people.Extra;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A vCard property that the program has no field for, as it is kept in an {@link Extra}: its name and parameters as in
 * a vCard, in capitals ({@code X-ANNIVERSARY;TYPE=home}), and its value still escaped. The label that another property
 * of its group gives it (Apple's {@code X-ABLabel}) becomes a parameter. An extra of any other name is a field of the
 * user's, and its value is plain text.
 */
record KeptProperty(String name, Map<String, List<String>> parameters, String value) {
    static final String LABEL = "X-ABLABEL";
    /** Properties that vCard 4.0 writes unlike 3.0: as addresses (RFC 3986, RFC 5870). */
    static final Set<String> VARYING = Set.of("PHOTO", "LOGO", "SOUND", "KEY", "GEO");
    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9-]*(;.*)?", Pattern.DOTALL);
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[;:,=\\s]");

    KeptProperty {
        parameters = new LinkedHashMap<>(parameters);
        value = value.replace("\r\n", "\\n").replace('\r', ' ').replace("\n", "\\n");
    }

    static KeptProperty of(String name, String value) {
        return new KeptProperty(name, Map.of(), value);
    }

    /** The field of a table: one whose title looks like a vCard property has its value escaped like one. */
    static Extra field(String title, String value) {
        boolean looksLikeOne = FORM.matcher(title).matches();
        String escaped = value.replace("\\", "\\\\").replace("\r", "").replace("\n", "\\n");
        return new Extra(title, looksLikeOne ? escaped : value);
    }

    Extra toExtra() {
        StringBuilder text = new StringBuilder(name.toUpperCase(Locale.ROOT));
        parameters.forEach((key, values) -> {
            text.append(';').append(key.toUpperCase(Locale.ROOT)).append('=');
            text.append(String.join(",", values.stream().map(KeptProperty::quoted).toList()));
        });
        return new Extra(text.toString(), value);
    }

    /** The property that an extra holds, or nothing if it is a field of the user's. */
    static Optional<KeptProperty> of(Extra extra) {
        if (!FORM.matcher(extra.name()).matches()) {
            return Optional.empty();
        }
        List<String> parts = split(extra.name(), ';');
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String part : parts.subList(1, parts.size())) {
            int equals = part.indexOf('=');
            String key = equals < 0 ? "TYPE" : part.substring(0, equals);
            List<String> values = parameters.computeIfAbsent(key, missing -> new ArrayList<>());
            split(part.substring(equals + 1), ',').forEach(value -> values.add(value.replace("\"", "")));
        }
        return Optional.of(new KeptProperty(parts.getFirst(), parameters, extra.value()));
    }

    private static String quoted(String value) {
        String clean = value.replace('"', '\'').replaceAll("\\R", " ");
        return NEEDS_QUOTES.matcher(clean).find() ? '"' + clean + '"' : clean;
    }

    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            }
            if (c == separator && !quoted) {
                parts.add(part.toString());
                part = new StringBuilder();
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }
}
