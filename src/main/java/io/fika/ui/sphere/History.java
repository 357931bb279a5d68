package io.fika.ui.sphere;

import io.fika.journal.Committed;
import io.fika.ui.kit.Tasks;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The past, read once beside the worker and from then on kept in step with what is committed. Used on the UI thread.
 */
final class History {
    private final PastReader reader;
    private final Tasks aside;
    private @Nullable Film film;
    private boolean reading;
    private final List<Consumer<Film>> waiting = new ArrayList<>();
    /** Of the changes that come in while the past is read, nobody knows yet which of them it holds. */
    private final List<Committed> meanwhile = new ArrayList<>();

    /** @param aside tasks beside the worker, for reading takes about a second where there are many people */
    History(PastReader reader, Tasks aside) {
        this.reader = reader;
        this.aside = aside;
    }

    PastReader reader() {
        return reader;
    }

    /** Where days that have been are laid out. */
    Tasks aside() {
        return aside;
    }

    void onCommitted(Committed committed) {
        if (film != null) {
            film = film.then(committed);
        } else if (reading) {
            meanwhile.add(committed);
        }
    }

    /** Hands over the past with all that is committed until now, at once or when it has been read. */
    void ask(Consumer<Film> then) {
        if (film != null) {
            then.accept(film);
            return;
        }
        waiting.add(then);
        if (!reading) {
            reading = true;
            aside.run(reader::film, this::show);
        }
    }

    private void show(Film read) {
        Film whole = read;
        for (Committed committed : meanwhile) {
            whole = whole.then(committed);
        }
        meanwhile.clear();
        reading = false;
        film = whole;
        List<Consumer<Film>> asked = List.copyOf(waiting);
        waiting.clear();
        for (Consumer<Film> then : asked) {
            then.accept(whole);
        }
    }
}
