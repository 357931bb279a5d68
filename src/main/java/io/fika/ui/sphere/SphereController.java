package io.fika.ui.sphere;

import io.fika.people.People;
import io.fika.people.Sectoring;
import io.fika.ui.kit.Workbench;
import java.util.UUID;

/** What the user does on the map: the reading of it here, choosing and moving in parts of their own. */
final class SphereController {
    private final SphereModel model;
    private final SnapshotReader reader;
    private final Workbench bench;
    private final SphereSelection selection;
    private final SphereMoves moves;
    private final SphereFinding finding;
    private long asked;

    SphereController(SphereModel model, People people, SnapshotReader reader, Workbench bench) {
        this.model = model;
        this.reader = reader;
        this.bench = bench;
        this.selection = new SphereSelection(model);
        this.moves = new SphereMoves(model, people, reader.standings(), new MapEdits(model, bench));
        this.finding = new SphereFinding(model);
        bench.feed().subscribe(committed -> refresh());
    }

    SphereSelection selection() {
        return selection;
    }

    SphereMoves moves() {
        return moves;
    }

    SphereFinding finding() {
        return finding;
    }

    /** Reads the map anew; of several readings under way only the last one is shown. */
    void refresh() {
        long number = ++asked;
        Sectoring by = model.sectoringProperty().get();
        bench.tasks().run(() -> reader.read(by), snapshot -> {
            if (number == asked && model.pastProperty().get() == null) {
                model.show(snapshot);
            }
        });
    }

    /** Divides the map by this; nothing is written. */
    void onSectoring(Sectoring by) {
        if (by != model.sectoringProperty().get()) {
            model.questionProperty().set(null);
            model.sectoringProperty().set(by);
            refresh();
        }
    }

    void onOpen(UUID contact) {
        bench.navigator().openContact(contact);
    }

    void onOpenFocused() {
        UUID focused = model.focusedProperty().get();
        if (focused != null) {
            onOpen(focused);
        }
    }
}
