package io.fika.app.desktop;

import io.fika.app.Core;
import io.fika.exchange.CalendarChoices;
import io.fika.exchange.FollowedCalendars;
import io.fika.exchange.StandingExport;
import io.fika.journal.Setting;
import io.fika.ui.kit.Workbench;
import io.fika.ui.settings.SettingsFeature;
import java.util.concurrent.Executor;

/** The ways to other calendars while the window is open: what is read of them, and the file that is written for them. */
final class OtherCalendars {
    private final Core core;
    private final Executor background;
    private final Executor ui;
    private final StandingExport standing;
    private final FollowedCalendars followed;

    OtherCalendars(Core core, Outside outside, Workbench bench) {
        this.core = core;
        background = outside.background();
        ui = outside.ui();
        followed = core.followed();
        standing = new StandingExport(choices(), core.exports(), core.journal(), background);
        // following a calendar may be undone and done again, wherever the user is by then
        bench.feed().subscribe(committed -> {
            if (committed.touches(Setting.class)) {
                background.execute(followed::look);
            }
        });
        if (choices().standing().isPresent()) {
            standing.write(); // the coffees may have changed without a window
        }
    }

    /** Is told on the UI thread when other busy times are known. */
    void onChange(Runnable listener) {
        followed.onChange(() -> ui.execute(listener));
    }

    SettingsFeature.Calendars settings() {
        return new SettingsFeature.Calendars(core.subscriptions(), followed, choices(), standing, background);
    }

    private CalendarChoices choices() {
        return new CalendarChoices(core.settings(), core.journal());
    }
}
