package io.fika.ui;

import io.fika.journal.Journal;
import io.fika.ui.kit.Choosers;
import io.fika.ui.kit.DragGesture;
import io.fika.ui.kit.Feed;
import io.fika.ui.kit.Navigator;
import io.fika.ui.kit.Place;
import io.fika.ui.kit.Printout;
import io.fika.ui.kit.Tasks;
import io.fika.ui.kit.Workbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a controller finds around it in a test: everything at once, and what it asked of the window is remembered. */
public final class Around implements Navigator, Choosers {
    public final List<String> notices = new ArrayList<>();
    public final List<UUID> opened = new ArrayList<>();
    public final List<Printout> printed = new ArrayList<>();
    private final Workbench bench;
    private final Function<String, @Nullable Path> saving;

    public Around(Journal journal) {
        this(journal, name -> null);
    }

    /** @param saving where a file of this name is saved, or null if the user thinks better of it */
    public Around(Journal journal, Function<String, @Nullable Path> saving) {
        this.saving = saving;
        bench = new Workbench(
                Tasks.atOnce(), new Feed(journal, Runnable::run), this, new DragGesture(), this);
    }

    public Workbench bench() {
        return bench;
    }

    @Override
    public void show(Place place) {
        notices.add(place.name());
    }

    @Override
    public void openContact(UUID contact) {
        opened.add(contact);
    }

    @Override
    public void openEvent(UUID event) {
        opened.add(event);
    }

    @Override
    public void closeCard() {
        opened.clear();
    }

    @Override
    public void print(Printout what) {
        printed.add(what);
    }

    @Override
    public void notice(String sentence) {
        notices.add(sentence);
    }

    @Override
    public List<Path> open(String title, List<FileKind> kinds) {
        return List.of();
    }

    @Override
    public Optional<Path> save(String title, String name, List<FileKind> kinds) {
        return Optional.ofNullable(saving.apply(name));
    }

    @Override
    public Optional<Path> folder(String title) {
        return Optional.empty();
    }
}
