package io.fika.ui.people;

import io.fika.events.Clubs;
import io.fika.journal.Outcome;
import io.fika.journal.Setting;
import io.fika.journal.Settings;
import io.fika.people.BulkEdit;
import io.fika.people.Cadence;
import io.fika.people.Filter;
import io.fika.people.Groups;
import io.fika.people.Prepared;
import io.fika.people.SavedFilter;
import io.fika.people.SavedFilters;
import io.fika.text.Messages;
import io.fika.ui.kit.Place;
import io.fika.ui.kit.Remembered;
import io.fika.ui.kit.Workbench;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the user does with the table of people. */
final class PeopleController {
    private static final String COLUMNS = "people.columns";
    private static final String ORDER = "people.order";

    private final PeopleModel model;
    private final PeopleFeature.Sources sources;
    private final PeopleFeature.Doors doors;
    private final Workbench bench;
    private final Remembered remembered;
    private final PeopleReader reader;
    private final SavedFilters filters;
    private long asked;
    private long prepared;
    private boolean doing;
    /** Read by the worker. */
    private volatile boolean stopped;

    PeopleController(
            PeopleModel model, PeopleFeature.Sources sources, PeopleFeature.Doors doors, Workbench bench,
            Remembered remembered) {
        this.model = model;
        this.sources = sources;
        this.doors = doors;
        this.bench = bench;
        this.remembered = remembered;
        reader = new PeopleReader(sources);
        filters = new SavedFilters(new Settings(sources.set()), sources.journal());
        remembered.get(COLUMNS).map(PeopleController::columns).filter(it -> !it.isEmpty()).ifPresent(model.columns::set);
        remembered.get(ORDER).ifPresent(written -> model.order.set(RowOrder.parse(written)));
        model.saved.setAll(filters.all());
        bench.feed().subscribe(committed -> {
            if (committed.touches(Setting.class)) {
                model.saved.setAll(filters.all());
            }
            reader.outdate();
            refresh();
        });
    }

    /** Shows the people that pass this filter. */
    void onFilter(Filter filter) {
        if (!filter.equals(model.filter.get())) {
            model.filter.set(filter);
            refresh();
        }
    }

    /** Puts them in order by a column; absent: by name, or the best that is found first. */
    void onOrder(Optional<RowOrder> order) {
        if (!order.equals(model.order.get())) {
            model.order.set(order);
            remembered.put(ORDER, order.map(RowOrder::written).orElse(""));
            refresh();
        }
    }

    /** Shows or hides a column, always in the same places, fields of the user's own last; the name stays. */
    void onColumn(ListColumn column, boolean shown) {
        List<ListColumn> now = model.columns.get();
        Stream<ListColumn> own = Stream.concat(now.stream(), Stream.of(column))
                .filter(OwnColumn.class::isInstance)
                .distinct();
        List<ListColumn> columns = Stream.concat(Arrays.stream(PersonColumn.values()), own)
                .filter(it -> it == PersonColumn.NAME || (it.equals(column) ? shown : now.contains(it)))
                .toList();
        model.columns.set(columns);
        remembered.put(COLUMNS, columns.stream().map(ListColumn::key).collect(Collectors.joining(",")));
    }

    /** Shows what a saved filter lets through, in its order. */
    void onView(SavedFilter view) {
        model.chosen.set(Optional.of(view));
        model.filter.set(reader.known(view.filter()));
        model.order.set(RowOrder.parse(view.order()));
        bench.navigator().show(Place.PEOPLE);
        refresh();
    }

    void onEverybody() {
        model.chosen.set(Optional.empty());
        model.filter.set(Filter.ALL);
        model.order.set(Optional.empty());
        refresh();
    }

    /** Saves what is filtered by, and the order, under a name. */
    void onSave(String name) {
        if (name.isBlank()) {
            return;
        }
        var view = new SavedFilter(
                name.strip(), model.filter.get(), model.order.get().map(RowOrder::written).orElse(""));
        bench.edits().commit(() -> filters.save(view), () -> model.chosen.set(Optional.of(view)));
    }

    void onRename(SavedFilter view, String name) {
        bench.edits().commit(() -> filters.rename(view, name), () -> model.chosen.set(filters.all().stream()
                .filter(it -> it.name().equals(name.strip()))
                .findFirst()));
    }

    void onRemove(SavedFilter view) {
        bench.edits().commit(() -> filters.remove(view), () -> model.chosen.set(Optional.empty()));
    }

    void refresh() {
        long number = ++asked;
        Filter filter = model.filter.get();
        Optional<RowOrder> order = model.order.get();
        bench.tasks().run(() -> reader.read(filter, order), read -> {
            if (number == asked) {
                model.known.set(read.known());
                model.show(read.rows(), read.known().everybody().size());
            }
        });
    }

    void onOpen(PersonRow row) {
        bench.navigator().openContact(row.id());
    }

    void onLog(Collection<UUID> people) {
        doors.log().accept(List.copyOf(people));
    }

    void onPlan(UUID person) {
        doors.planCoffee().accept(person);
    }

    void onPause(UUID person) {
        bench.edits().commit(() -> sources.people().pause(List.of(person)));
    }

    /** Gives somebody the next longer cadence: it may be that which is wrong. */
    void onLonger(PersonRow row) {
        Cadence now = row.standing().cadence();
        if (now != null) {
            bench.edits().commit(() -> sources.people().setCadence(List.of(row.id()), now.longer().days()));
        }
    }

    /** Works out what an edit of all these would do, to be looked at. */
    void onPrepare(Collection<UUID> people, BulkEdit edit) {
        prepare(() -> sources.bulk().prepare(people, edit));
    }

    void onJoin(Collection<UUID> people, Groups.Group group) {
        prepare(() -> groups().joining(people, group, sources.standings().today()));
    }

    void onLeave(Collection<UUID> people, Groups.Group group) {
        prepare(() -> groups().leaving(people, group, sources.standings().today()));
    }

    private Clubs groups() {
        return new Clubs(sources.journal(), sources.set());
    }

    private void prepare(Callable<Prepared> edit) {
        long number = ++prepared;
        model.bulk.set(PeopleModel.Bulk.BUSY);
        bench.tasks().run(edit, done -> {
            if (number == prepared) {
                model.bulk.set(new PeopleModel.Bulk(false, Optional.of(done)));
            }
        });
    }

    /** Does what was looked at. */
    void onDo() {
        model.bulk.get().prepared().ifPresent(edit -> {
            prepared++;
            if (edit.people() == 0) {
                model.bulk.set(PeopleModel.Bulk.NONE);
            } else {
                doing = true;
                stopped = false;
                model.bulk.set(PeopleModel.Bulk.BUSY);
                bench.edits().commit(() -> commit(edit), this::sayStopped);
            }
        });
    }

    /** One transaction cannot be left in its middle: what is not wanted any more is taken back as soon as it is done. */
    private Outcome commit(Prepared edit) {
        try {
            Outcome outcome = sources.bulk().commit(edit);
            return outcome.isDone() && stopped ? sources.journal().undo() : outcome;
        } finally {
            bench.tasks().ui().execute(() -> {
                doing = false;
                model.bulk.set(PeopleModel.Bulk.NONE);
            });
        }
    }

    private void sayStopped() {
        if (stopped) {
            bench.navigator().notice(Messages.text("people.bulk.stopped"));
        }
    }

    /** Stops working an edit out, or doing it: then all are as they were. */
    void onStop() {
        stopped = true;
        if (!doing) {
            onLeaveIt();
        }
    }

    /** Thinks better of it. */
    void onLeaveIt() {
        prepared++;
        if (!doing) {
            model.bulk.set(PeopleModel.Bulk.NONE);
        }
    }

    private static List<ListColumn> columns(String written) {
        return Arrays.stream(written.split(",")).flatMap(key -> ListColumn.parse(key).stream()).toList();
    }

    /** What the palette calls a filter. */
    static String command(SavedFilter view) {
        return Messages.text("people.command.view", view.name());
    }
}
