package io.fika.ui.events;

import io.fika.briefing.Suggestion;
import io.fika.text.Messages;
import io.fika.ui.kit.Icons;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Whom the user wants to meet, in their order, and who is proposed with the reasons. */
final class ToMeetPane {
    private final EventsModel model;
    private final ToMeetController controller;
    private final VBox root = new VBox();

    ToMeetPane(EventsModel model, ToMeetController controller) {
        this.model = model;
        this.controller = controller;
        root.getStyleClass().addAll("tile", "to-meet");
        model.guests.addListener((ListChangeListener<GuestRow>) change -> build());
        model.suggestions.addListener((ListChangeListener<Suggestion>) change -> build());
        build();
    }

    Node root() {
        return root;
    }

    private void build() {
        root.getChildren().clear();
        List<GuestRow> chosen = controller.toMeet();
        if (!chosen.isEmpty()) {
            root.getChildren().add(heading(Messages.text("events.ui.toMeet")));
            for (int i = 0; i < chosen.size(); i++) {
                root.getChildren().add(chosen(chosen.get(i), i, chosen.size()));
            }
        }
        if (!model.suggestions.isEmpty()) {
            HBox head = new HBox(heading(Messages.text("events.ui.suggested")));
            head.getStyleClass().add("guest-row");
            if (model.suggestions.size() > 1) {
                Region gap = new Region();
                HBox.setHgrow(gap, Priority.ALWAYS);
                Hyperlink all = new Hyperlink(Messages.text("events.ui.meetAll", model.suggestions.size()));
                all.setOnAction(event -> controller.acceptAll());
                head.getChildren().addAll(gap, all);
            }
            root.getChildren().add(head);
            model.suggestions.forEach(it -> root.getChildren().add(suggested(it)));
        }
        root.setVisible(!root.getChildren().isEmpty());
        root.setManaged(root.isVisible());
    }

    private static Label heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("section-heading");
        return heading;
    }

    private Node chosen(GuestRow row, int at, int all) {
        Label number = new Label(String.valueOf(at + 1));
        number.getStyleClass().add("rank");
        Label name = new Label(row.name().full());
        name.getStyleClass().add("semibold");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label detail = new Label(row.attendance().goal().isBlank() ? row.detail() : row.attendance().goal());
        detail.getStyleClass().addAll("small", "muted");
        detail.setMinWidth(0);
        detail.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(detail, Priority.ALWAYS);
        Button up = Icons.button(Feather.ARROW_UP, Messages.text("events.ui.earlier"), () -> controller.move(row, -1));
        up.setDisable(at == 0);
        Button down = Icons.button(Feather.ARROW_DOWN, Messages.text("events.ui.later"), () -> controller.move(row, 1));
        down.setDisable(at == all - 1);
        Button off = Icons.button(
                Feather.X, Messages.text("events.ui.notToMeet"), () -> controller.mustMeet(row, false));
        HBox line = new HBox(number, name, detail, up, down, off);
        line.getStyleClass().addAll("guest-row", "to-meet-row");
        return line;
    }

    private Node suggested(Suggestion suggestion) {
        Label name = new Label(suggestion.attendance().name());
        name.getStyleClass().add("semibold");
        String work = Stream.of(suggestion.attendance().role(), suggestion.attendance().organisation())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
        Label what = new Label(work);
        what.getStyleClass().addAll("small", "muted");
        what.setMinWidth(0);
        HBox who = new HBox(name, what);
        who.getStyleClass().add("suggested-who");
        Label reason = new Label(suggestion.reason());
        reason.getStyleClass().addAll("small", "muted");
        reason.setWrapText(true);
        VBox words = new VBox(who, reason);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button meet = new Button(Messages.text("events.ui.meet"));
        meet.setMinWidth(Region.USE_PREF_SIZE);
        meet.setAccessibleText(Messages.text("events.ui.meetWhom", suggestion.attendance().name()));
        meet.setOnAction(event -> controller.accept(suggestion));
        Button not = new Button(Messages.text("events.ui.notThisOne"));
        not.getStyleClass().add("flat");
        not.setMinWidth(Region.USE_PREF_SIZE);
        not.setAccessibleText(Messages.text("events.ui.notWhom", suggestion.attendance().name()));
        not.setOnAction(event -> controller.passOver(suggestion));
        HBox row = new HBox(words, not, meet);
        row.getStyleClass().add("guest-row");
        return row;
    }
}
