package io.fika.ui.kit;

import io.fika.journal.DraftStore;
import io.fika.journal.DraftStore.Draft;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * What is typed in forms and not saved yet: kept a moment after the last letter, so that it is there again after
 * whatever ended the program. Used on the UI thread; it is written on the worker.
 */
public final class Drafts {
    private static final Duration QUIET = Duration.millis(400);

    private final DraftStore store;
    private final Tasks tasks;
    private final Clock clock;
    private final Duration quiet;
    private final Map<String, Map<String, String>> kept = new LinkedHashMap<>();
    private final Map<String, PauseTransition> waiting = new HashMap<>();

    public Drafts(DraftStore store, Tasks tasks, Clock clock) {
        this(store, tasks, clock, QUIET);
    }

    private Drafts(DraftStore store, Tasks tasks, Clock clock, Duration quiet) {
        this.store = store;
        this.tasks = tasks;
        this.clock = clock;
        this.quiet = quiet;
    }

    /** Drafts that last as long as the program, and need no toolkit. */
    public static Drafts forNow() {
        return new Drafts(DraftStore.forNow(), Tasks.atOnce(), Clock.systemUTC(), Duration.ZERO);
    }

    /** Reads what an earlier run of the program left, then says of which forms; the newest comes first. */
    public void load(Consumer<List<String>> then) {
        tasks.run(store::all, drafts -> {
            drafts.forEach(draft -> kept.putIfAbsent(draft.form(), DraftText.read(draft.text())));
            then.accept(drafts.stream().map(Draft::form).toList());
        });
    }

    /** The draft of one form; its name says which, with the identity of whatever it is about. */
    public DraftForm form(String name) {
        return new DraftForm(this, name);
    }

    /** The forms whose names begin so, and which hold something. */
    public List<String> beginning(String prefix) {
        return kept.keySet().stream().filter(form -> form.startsWith(prefix)).toList();
    }

    /** What a form holds, by its fields; nothing where all of it is saved. */
    public Map<String, String> of(String form) {
        return Map.copyOf(kept.getOrDefault(form, Map.of()));
    }

    /** Keeps what a form holds now, as soon as nothing more is typed for a moment. */
    public void keep(String form, Map<String, String> fields) {
        kept.put(form, Map.copyOf(fields));
        if (quiet.equals(Duration.ZERO)) {
            write(form);
            return;
        }
        PauseTransition pause = waiting.computeIfAbsent(form, name -> new PauseTransition(quiet));
        pause.setOnFinished(event -> write(form));
        pause.playFromStart();
    }

    /** Forgets it: it is saved, or not wanted any more. */
    public void drop(String form) {
        PauseTransition pause = waiting.remove(form);
        if (pause != null) {
            pause.stop();
        }
        if (kept.remove(form) != null) {
            tasks.run(() -> {
                store.remove(form);
                return form;
            }, done -> {});
        }
    }

    /** Writes at once what waits to be written, as before the program ends. */
    public void flush() {
        List.copyOf(waiting.keySet()).forEach(this::write);
    }

    private void write(String form) {
        PauseTransition pause = waiting.remove(form);
        if (pause != null) {
            pause.stop();
        }
        Draft draft = new Draft(form, clock.instant(), DraftText.of(of(form)));
        tasks.run(() -> {
            store.put(draft);
            return form;
        }, done -> {});
    }
}
