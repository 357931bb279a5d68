package io.fika.ui.settings;

import io.fika.coffees.Coffees;
import io.fika.exchange.CalendarChoices;
import io.fika.exchange.FollowedCalendars;
import io.fika.exchange.StandingExport;
import io.fika.exchange.Subscriptions;
import io.fika.journal.Journal;
import io.fika.journal.WorkingSet;
import io.fika.text.Messages;
import io.fika.ui.kit.Screen;
import io.fika.ui.kit.ScreenTitle;
import io.fika.ui.kit.Workbench;
import java.util.concurrent.Executor;
import javafx.scene.layout.Region;

/** The settings. Made and used on the UI thread. */
public final class SettingsFeature {
    private final Screen screen;
    private final SettingsView view;

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

    /** What is edited here. */
    public record Use(Coffees coffees, Journal journal, WorkingSet set) {}

    /** Calendars in and out; files are read and written by the executor. */
    public record Calendars(
            Subscriptions subscriptions,
            FollowedCalendars followed,
            CalendarChoices choices,
            StandingExport standing,
            Executor background) {}

    public SettingsFeature(Workbench bench, Use use, Calendars calendars, Safekeeping safekeeping) {
        SettingsModel model = new SettingsModel();
        var controller = new SettingsController(model, bench, use.coffees(), use.journal(), use.set());
        var others = new CalendarsModel();
        var calendarsPage = new CalendarsPage(others, new CalendarsController(others, bench, calendars)).page();
        view = new SettingsView(model, controller, calendarsPage, safekeeping);
        screen = new Screen(
                new ScreenTitle(Messages.text("settings.title")).root(), new Region(), view.root());
        controller.reload();
    }

    public Screen screen() {
        return screen;
    }

    /** Turns to the list of purposes that events have. */
    public void showPurposes() {
        view.showPurposes();
    }
}
