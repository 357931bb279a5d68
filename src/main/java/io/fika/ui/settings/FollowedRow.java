package io.fika.ui.settings;

import io.fika.exchange.FollowedCalendar;
import io.fika.text.Messages;
import io.fika.ui.kit.Icons;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A calendar that is followed: where it is, when and how much was read, and what could not be. */
final class FollowedRow {
    private static final int MOST_SHOWN = 20;

    private final HBox root = new HBox();

    FollowedRow(FollowedCalendar calendar, Runnable remove) {
        var name = new Label(String.valueOf(calendar.path().getFileName()));
        name.getStyleClass().add("semibold");
        var path = new Label(calendar.path().toString());
        path.getStyleClass().addAll("small", "muted");
        var status = new Label(status(calendar));
        status.setWrapText(true);
        boolean well = calendar.state() == FollowedCalendar.State.READ
                || calendar.state() == FollowedCalendar.State.WRITTEN;
        status.getStyleClass().add(well ? "small" : "field-problem");
        var text = new VBox(2, name, path, status);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMinWidth(0);
        if (calendar.unreadCount() > 0) {
            unread(text, calendar);
        }
        boolean folder = !calendar.path().toString().toLowerCase(Locale.ROOT).endsWith(".ics");
        root.getStyleClass().addAll("tile", "followed-row");
        root.getChildren().addAll(
                Icons.of(folder ? Feather.FOLDER : Feather.CALENDAR),
                text,
                Icons.button(Feather.TRASH_2, Messages.text("settings.calendars.remove", name.getText()), remove));
    }

    Node root() {
        return root;
    }

    private static String status(FollowedCalendar calendar) {
        Instant at = calendar.readAt();
        String when = at == null
                ? ""
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .format(at.atZone(ZoneId.systemDefault()));
        return switch (calendar.state()) {
            case READ -> at == null
                    ? Messages.text("settings.followed.nothing")
                    : Messages.text("settings.followed.read", when, calendar.times(), calendar.files());
            case WRITTEN -> Messages.text("settings.followed.written", calendar.times());
            case MISSING -> at == null
                    ? Messages.text("settings.followed.never")
                    : Messages.text("settings.followed.missing", when, calendar.times());
            case REFUSED -> Messages.text("settings.followed.refused", calendar.times());
        };
    }

    private static void unread(VBox text, FollowedCalendar calendar) {
        var lines = new VBox(2);
        List<String> shown = calendar.unread().stream().limit(MOST_SHOWN).toList();
        shown.forEach(line -> lines.getChildren().add(small(line)));
        if (calendar.unreadCount() > shown.size()) {
            lines.getChildren()
                    .add(small(Messages.text("settings.followed.more", calendar.unreadCount() - shown.size())));
        }
        lines.setVisible(false);
        lines.setManaged(false);
        var link = new Hyperlink(Messages.text("settings.followed.unread", calendar.unreadCount()));
        link.setOnAction(event -> {
            lines.setVisible(!lines.isVisible());
            lines.setManaged(lines.isVisible());
            link.setVisited(false);
        });
        text.getChildren().addAll(link, lines);
    }

    private static Label small(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("small", "muted");
        label.setWrapText(true);
        return label;
    }
}
