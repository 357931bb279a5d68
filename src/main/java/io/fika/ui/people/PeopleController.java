package io.fika.ui.people;

import io.fika.people.Category;
import io.fika.people.Contact;
import io.fika.people.People;
import io.fika.people.PeopleSearch;
import io.fika.people.Ring;
import io.fika.people.Standings;
import io.fika.ui.kit.Workbench;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the user does with the table of people. */
final class PeopleController {
    private final PeopleModel model;
    private final People people;
    private final PeopleSearch search;
    private final Standings standings;
    private final Workbench bench;
    private long asked;

    PeopleController(
            PeopleModel model, People people, PeopleSearch search, Standings standings, Workbench bench) {
        this.model = model;
        this.people = people;
        this.search = search;
        this.standings = standings;
        this.bench = bench;
        bench.feed().subscribe(committed -> refresh());
    }

    /** Shows the people that pass this filter. */
    void onFilter(PeopleModel.Filter filter) {
        model.filter(filter);
        refresh();
    }

    void refresh() {
        long number = ++asked;
        PeopleModel.Filter filter = model.filter();
        bench.tasks().run(() -> read(filter), rows -> {
            if (number == asked) {
                model.show(rows, people.all().size());
            }
        });
    }

    void onOpen(PersonRow row) {
        bench.navigator().openContact(row.id());
    }

    void onMove(Collection<UUID> chosen, Ring ring) {
        bench.edits().commit(() -> people.moveTo(ring, chosen));
    }

    void onToTray(Collection<UUID> chosen) {
        bench.edits().commit(() -> people.toTray(chosen));
    }

    void onCategory(Collection<UUID> chosen, Category category) {
        bench.edits().commit(() -> people.setCategory(chosen, category));
    }

    void onTag(Collection<UUID> chosen, String tag) {
        bench.edits().commit(() -> people.tag(chosen, tag));
    }

    void onRemove(Collection<UUID> chosen) {
        bench.edits().commit(() -> people.remove(chosen));
    }

    private List<PersonRow> read(PeopleModel.Filter filter) {
        return search.find(filter.query(), Integer.MAX_VALUE).stream()
                .map(this::row)
                .filter(filter::takes)
                .toList();
    }

    private PersonRow row(Contact contact) {
        return new PersonRow(contact, category(contact), people.ringOf(contact), standings.of(contact));
    }

    private Optional<Category> category(Contact contact) {
        return Optional.ofNullable(contact.category()).flatMap(id -> standings.set().find(Category.class, id));
    }
}
