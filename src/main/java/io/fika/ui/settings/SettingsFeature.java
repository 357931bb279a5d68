package io.fika.ui.settings;

import io.fika.coffees.Coffees;
import io.fika.journal.Journal;
import io.fika.journal.WorkingSet;
import io.fika.text.Messages;
import io.fika.ui.kit.Screen;
import io.fika.ui.kit.ScreenTitle;
import io.fika.ui.kit.Workbench;
import javafx.scene.layout.Region;

/** The settings. Made and used on the UI thread. */
public final class SettingsFeature {
    private final Screen screen;

    /** Takes care of the data. Backup and check are called on the worker thread. */
    public interface Safekeeping {
        /** Where the data is. */
        String folder();

        /** Where the backups are. */
        String backups();

        /** Makes a backup and says in a sentence what became of it. */
        String backup();

        /** Reads everything and says in a sentence whether it is as it should be. */
        String check();
    }

    public SettingsFeature(
            Workbench bench, Coffees coffees, Journal journal, WorkingSet set, Safekeeping safekeeping) {
        SettingsModel model = new SettingsModel();
        SettingsController controller = new SettingsController(model, bench, coffees, journal, set);
        var view = new SettingsView(model, controller, safekeeping);
        screen = new Screen(
                new ScreenTitle(Messages.text("settings.title")).root(), new Region(), view.root());
        controller.reload();
    }

    public Screen screen() {
        return screen;
    }
}
