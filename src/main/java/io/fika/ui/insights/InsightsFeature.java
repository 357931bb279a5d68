package io.fika.ui.insights;

import io.fika.growth.Insights;
import io.fika.ui.kit.Screen;
import io.fika.ui.kit.Workbench;

/** Looking back in honest numbers: model, view and controller joined. */
public final class InsightsFeature {
    private final Screen screen;

    public InsightsFeature(Workbench bench, Insights insights) {
        InsightsModel model = new InsightsModel();
        InsightsController controller = new InsightsController(model, insights, bench);
        InsightsView view = new InsightsView(model, controller);
        screen = new Screen(view.title(), view.actions(), view.root(), controller::reload);
        controller.reload();
    }

    public Screen screen() {
        return screen;
    }
}
