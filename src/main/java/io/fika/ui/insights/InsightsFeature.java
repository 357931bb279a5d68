package io.fika.ui.insights;

import io.fika.growth.Insights;
import io.fika.journal.WorkingSet;
import io.fika.ui.kit.Screen;
import io.fika.ui.kit.Tasks;
import io.fika.ui.kit.Workbench;

/** Looking back in honest numbers: model, view and controller joined. */
public final class InsightsFeature {
    private final Screen screen;

    /** What to do while there is nobody to look at. */
    public record Start(Runnable importPeople, Runnable addPerson) {}

    /** @param background not the database's thread */
    public InsightsFeature(Workbench bench, Insights insights, WorkingSet set, Tasks background, Start start) {
        InsightsModel model = new InsightsModel();
        InsightsController controller = new InsightsController(model, insights, set, background, bench);
        InsightsView view = new InsightsView(model, controller, start, new PeoplePane(model, controller, set));
        screen = new Screen(view.title(), view.actions(), view.root(), controller::reload);
        controller.reload();
    }

    public Screen screen() {
        return screen;
    }
}
