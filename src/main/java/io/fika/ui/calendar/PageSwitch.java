package io.fika.ui.calendar;

import io.fika.text.Messages;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/** Chooses between month, week, day and agenda. */
final class PageSwitch {
    private final MenuButton root = new MenuButton();
    private final Map<CalendarPage, RadioMenuItem> items = new EnumMap<>(CalendarPage.class);

    PageSwitch(CalendarModel model, CalendarController months) {
        root.getStyleClass().add("page-switch");
        var group = new ToggleGroup();
        for (CalendarPage page : CalendarPage.values()) {
            var item = new RadioMenuItem(page.word());
            item.setToggleGroup(group);
            item.setOnAction(event -> months.page(page));
            items.put(page, item);
        }
        root.getItems().setAll(items.values());
        model.page.subscribe(page -> {
            items.forEach((one, item) -> item.setSelected(one == page));
            root.setText(page.word());
            root.setAccessibleText(Messages.text("calendar.page.accessible", page.word()));
        });
    }

    Node root() {
        return root;
    }
}
