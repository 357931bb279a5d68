package io.fika.ui.sheets;

import io.fika.briefing.Briefings;
import io.fika.briefing.FigureSheets;
import io.fika.briefing.Packs;
import io.fika.briefing.Printing;
import io.fika.briefing.Sheet;
import io.fika.ui.kit.Printout;
import io.fika.ui.kit.Tasks;
import io.fika.ui.kit.Workbench;
import java.util.function.Supplier;
import javafx.scene.Node;

/** The sheets of people, coffees and days. Made and used on the UI thread. */
public final class SheetsFeature {
    private final SheetsController controller;
    private final SheetsView view;

    /**
     * What makes and prints sheets.
     *
     * @param sheet made when it is first asked for, which takes a while
     * @param background not the database's thread
     */
    public record Use(
            Briefings briefings, Packs packs, FigureSheets figures, Supplier<Sheet> sheet, Printing printing,
            Tasks background) {}

    public SheetsFeature(Workbench bench, Use use) {
        var model = new SheetsModel();
        controller = new SheetsController(model, bench, use);
        view = new SheetsView(model, controller);
    }

    /** To lie over the screens; not there until something is shown. */
    public Node root() {
        return view.root();
    }

    public void show(Printout what) {
        controller.show(what);
    }

    public void close() {
        controller.close();
    }
}
