package io.fika.ui.shell;

import io.fika.text.Folded;
import io.fika.ui.kit.Command;
import io.fika.ui.kit.Hit;
import io.fika.ui.kit.Navigator;
import io.fika.ui.kit.Tasks;
import io.fika.ui.shell.FinderModel.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Searches people and commands as one types. */
final class FinderController {
    private static final int PEOPLE = 8;

    private final FinderModel model;
    private final Tasks tasks;
    private final Navigator navigator;
    private final ShellCommands commands;
    private final Function<String, List<Hit>> search;
    private int generation;

    FinderController(
            FinderModel model,
            Tasks tasks,
            Navigator navigator,
            ShellCommands commands,
            Function<String, List<Hit>> search) {
        this.model = model;
        this.tasks = tasks;
        this.navigator = navigator;
        this.commands = commands;
        this.search = search;
    }

    /** The text in the field; the answer to an older one is dropped. */
    void onQuery(String text) {
        int asked = ++generation;
        String query = text.strip();
        if (query.isEmpty()) {
            show(List.of(), query);
            return;
        }
        tasks.run(() -> search.apply(query), hits -> {
            if (asked == generation) {
                show(hits, query);
            }
        });
    }

    /** Up and down, round at the ends. */
    void onStep(int by) {
        int count = model.entries().size();
        if (count > 0) {
            model.chosen().set(Math.floorMod(model.chosen().get() + by, count));
        }
    }

    void onAccept() {
        if (!model.entries().isEmpty()) {
            onAccept(model.entries().get(model.chosen().get()));
        }
    }

    void onAccept(Entry entry) {
        switch (entry) {
            case Entry.Person person -> navigator.openContact(person.hit().contact());
            case Entry.Action action -> action.command().action().run();
        }
    }

    private void show(List<Hit> hits, String query) {
        List<Entry> found = new ArrayList<>();
        hits.stream().limit(PEOPLE).map(Entry.Person::new).forEach(found::add);
        commands.all().stream().filter(command -> matches(command, query)).map(Entry.Action::new).forEach(found::add);
        model.chosen().set(0);
        model.entries().setAll(found);
    }

    private static boolean matches(Command command, String query) {
        String title = Folded.of(command.title());
        return Arrays.stream(Folded.of(query).split(" ")).allMatch(title::contains);
    }
}
