package io.fika.ui.calendar;

import io.fika.coffees.Engagement;
import io.fika.coffees.MonthBoard;
import io.fika.text.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/** What can be done with the time that other things take: kept free, freed again, made an event. */
record BusyMenu(BusyController on) {
    private static final int MOST = 8;

    /** For a day, with all that it holds. */
    ContextMenu of(MonthBoard.Day day) {
        Engagement whole = day.whole();
        var menu = new ContextMenu(whole == null ? keep(day.date()) : free(whole));
        List<MenuItem> events = Stream.concat(day.wholes().stream(), day.engagements().stream())
                .filter(BusyMenu::isEntry)
                .limit(MOST)
                .map(it -> event(it, Messages.text("calendar.busy.eventOf", it.title())))
                .toList();
        menu.getItems().addAll(events);
        return menu;
    }

    /** For one thing alone; empty where nothing can be done with it. */
    ContextMenu of(Engagement engagement) {
        var menu = new ContextMenu();
        if (isEntry(engagement)) {
            menu.getItems().add(event(engagement, Messages.text("calendar.busy.event")));
        }
        if (engagement.busyTime() != null) {
            menu.getItems().add(free(engagement));
        }
        return menu;
    }

    private static boolean isEntry(Engagement engagement) {
        return engagement.entry() != null && engagement.event() == null;
    }

    private MenuItem keep(LocalDate day) {
        var keep = new MenuItem(Messages.text("calendar.day.keepFree"));
        keep.setOnAction(event -> on.keepFree(day));
        return keep;
    }

    private MenuItem free(Engagement engagement) {
        UUID busy = engagement.busyTime();
        var free = new MenuItem(engagement.allDay()
                ? Messages.text("calendar.day.free", engagement.title())
                : Messages.text("calendar.busy.free", engagement.title()));
        free.setMnemonicParsing(false);
        free.setDisable(busy == null);
        free.setOnAction(event -> {
            if (busy != null) {
                on.free(busy);
            }
        });
        return free;
    }

    private MenuItem event(Engagement engagement, String words) {
        var make = new MenuItem(words);
        make.setMnemonicParsing(false);
        make.setOnAction(event -> on.makeEvent(engagement));
        return make;
    }
}
