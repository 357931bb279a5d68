package io.fika.app.desktop;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is made when it is first asked for, on whatever thread asks. */
final class Lazy<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private @Nullable T made;

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        T known = made;
        if (known == null) {
            known = maker.get();
            made = known;
        }
        return known;
    }

    /** It, if anybody has asked for it yet. */
    synchronized Optional<T> made() {
        return Optional.ofNullable(made);
    }

    synchronized boolean isMade() {
        return made != null;
    }
}
