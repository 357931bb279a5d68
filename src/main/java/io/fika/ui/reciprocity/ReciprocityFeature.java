package io.fika.ui.reciprocity;

import io.fika.journal.WorkingSet;
import io.fika.reciprocity.Reciprocity;
import io.fika.ui.kit.Screen;
import io.fika.ui.kit.Workbench;
import java.time.Clock;

/** Giving and taking: model, view and controller joined. */
public final class ReciprocityFeature {
    private final Screen screen;

    public ReciprocityFeature(Workbench bench, Reciprocity reciprocity, WorkingSet set, Clock clock) {
        ReciprocityModel model = new ReciprocityModel();
        ReciprocityController controller = new ReciprocityController(model, reciprocity, set, clock, bench);
        ReciprocityView view = new ReciprocityView(model, controller);
        screen = new Screen(view.title(), view.actions(), view.root(), controller::reload);
    }

    public Screen screen() {
        return screen;
    }
}
