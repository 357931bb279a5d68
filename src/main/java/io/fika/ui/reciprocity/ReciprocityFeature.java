package io.fika.ui.reciprocity;

import io.fika.journal.WorkingSet;
import io.fika.reciprocity.Match;
import io.fika.reciprocity.Reciprocity;
import io.fika.ui.kit.Screen;
import io.fika.ui.kit.Workbench;
import java.time.Clock;
import java.util.function.Consumer;

/** Giving and taking: model, view and controller joined. */
public final class ReciprocityFeature {
    private final Screen screen;

    /** @param overCoffee what plans a coffee with the two of a match */
    public ReciprocityFeature(
            Workbench bench, Reciprocity reciprocity, WorkingSet set, Clock clock, Consumer<Match> overCoffee) {
        ReciprocityModel model = new ReciprocityModel();
        ReciprocityController controller = new ReciprocityController(model, reciprocity, set, clock, bench);
        ReciprocityView view = new ReciprocityView(model, controller, overCoffee);
        screen = new Screen(view.title(), view.actions(), view.root(), controller::reload);
    }

    public Screen screen() {
        return screen;
    }
}
