package io.fika.ui.people;

import io.fika.events.Clubs;
import io.fika.people.Category;
import io.fika.people.Contact;
import io.fika.people.Extra;
import io.fika.people.Facets;
import io.fika.people.Filter;
import io.fika.people.Groups;
import io.fika.people.Tag;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads whom the table shows, on the worker; everybody is read again only when something has changed. */
final class PeopleReader {
    private final PeopleFeature.Sources sources;
    private volatile boolean outdated = true;
    private @Nullable Everybody everybody;

    /** @param rows who passes, in order */
    record Read(List<PersonRow> rows, PeopleModel.Known known) {}

    private record Everybody(LocalDate day, PeopleModel.Known known, Map<UUID, PersonRow> rows, Facets facets) {}

    PeopleReader(PeopleFeature.Sources sources) {
        this.sources = sources;
    }

    /** What is known of people has changed. */
    void outdate() {
        outdated = true;
    }

    synchronized Read read(Filter filter, Optional<RowOrder> order) {
        Everybody all = everybody();
        Stream<PersonRow> found = filter.text().isBlank()
                ? all.known().everybody().stream()
                : sources.search().find(filter.text(), Integer.MAX_VALUE).stream()
                        .map(contact -> all.rows().get(contact.id()))
                        .filter(Objects::nonNull);
        List<PersonRow> rows = found.filter(row -> all.facets().passes(filter, row)).toList();
        return new Read(order.map(it -> it.column().ordered(rows, it.descending())).orElse(rows), all.known());
    }

    /** A filter without what is not there any more. */
    Filter known(Filter filter) {
        return new Facets(sources.set(), groups(), sources.standings().today()).known(filter);
    }

    private Everybody everybody() {
        Everybody known = everybody;
        LocalDate today = sources.standings().today();
        if (known == null || outdated || !known.day().equals(today)) {
            outdated = false;
            known = read(today);
            everybody = known;
        }
        return known;
    }

    private Everybody read(LocalDate today) {
        Groups groups = groups();
        var facets = new Facets(sources.set(), groups, today);
        List<PersonRow> all = sources.search().find("", Integer.MAX_VALUE).stream()
                .map(contact -> row(contact, groups))
                .toList();
        Map<UUID, PersonRow> rows = new HashMap<>();
        all.forEach(row -> rows.put(row.id(), row));
        List<Tag> tags = sources.set().all(Tag.class).stream()
                .sorted(Comparator.comparing(Tag::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
        List<String> fields = sources.set().all(Contact.class).stream()
                .flatMap(Contact::ownFields)
                .map(Extra::name)
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
        return new Everybody(
                today, new PeopleModel.Known(all, Optional.of(facets), groups, tags, fields), rows, facets);
    }

    private Groups groups() {
        return Clubs.on(sources.set(), sources.standings().today());
    }

    private PersonRow row(Contact contact, Groups groups) {
        String tags = contact.tags().stream()
                .flatMap(id -> sources.set().find(Tag.class, id).stream())
                .map(Tag::name)
                .collect(Collectors.joining(", "));
        String theirs = groups.of().getOrDefault(contact.id(), List.of()).stream()
                .map(Groups.Group::name)
                .collect(Collectors.joining(", "));
        Optional<Category> category =
                Optional.ofNullable(contact.category()).flatMap(id -> sources.set().find(Category.class, id));
        return new PersonRow(
                contact, category, sources.people().ringOf(contact), sources.standings().of(contact),
                new PersonRow.Words(tags, theirs, String.join(", ", Facets.townsOf(contact))));
    }
}
