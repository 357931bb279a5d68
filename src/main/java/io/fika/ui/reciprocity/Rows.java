package io.fika.ui.reciprocity;

import io.fika.people.Contact;
import io.fika.reciprocity.Became;
import io.fika.reciprocity.FavourKind;
import io.fika.reciprocity.IntroductionStage;
import io.fika.text.Messages;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What the pages are made of: lists, lines in them, and the words of their kinds. */
final class Rows {
    private Rows() {}

    /** A list that does something with the line it stands on by these keys. */
    static <T> ListView<T> list(ObservableList<T> items, String name, String nothing, Function<T, Node> line) {
        ListView<T> list = new ListView<>(items);
        list.getStyleClass().addAll("guest-list", "give-list");
        list.setCellFactory(view -> new LineCell<>(line));
        list.setAccessibleText(name);
        list.setPrefSize(200, 200);
        list.setMinHeight(60);
        list.setPlaceholder(muted(nothing, "guests-nobody"));
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }

    /** Does this with the line in focus when the key is pressed. */
    static <T> void onKey(ListView<T> list, KeyCode key, Consumer<T> action) {
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            T item = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == key && item != null && !event.isShortcutDown() && !event.isAltDown()) {
                action.accept(item);
                event.consume();
            }
        });
    }

    /** A line: who, what, and at its end what can be done. */
    static HBox line(String heading, List<Node> beneath, Node... end) {
        Label title = new Label(heading);
        title.getStyleClass().add("semibold");
        VBox words = new VBox(title);
        words.getChildren().addAll(beneath);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(words);
        row.getChildren().addAll(end);
        row.getStyleClass().add("guest-row");
        return row;
    }

    static Label muted(String text, String... styles) {
        Label label = text(text);
        label.getStyleClass().addAll("small", "muted");
        label.getStyleClass().addAll(styles);
        return label;
    }

    static Label text(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    static Button button(String name, Runnable action) {
        Button button = new Button(name);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    static MenuItem item(String name, Runnable action) {
        MenuItem item = new MenuItem(name);
        item.setOnAction(event -> action.run());
        return item;
    }

    static Node topics(List<String> topics) {
        FlowPane chips = new FlowPane(4, 2);
        for (String topic : topics) {
            Label chip = new Label(topic);
            chip.getStyleClass().addAll("small", "topic");
            chips.getChildren().add(chip);
        }
        return chips;
    }

    /** One of two or more, the first chosen at the beginning. */
    static ToggleGroup choice(HBox into, List<String> names) {
        ToggleGroup group = new ToggleGroup();
        for (int i = 0; i < names.size(); i++) {
            ToggleButton button = new ToggleButton(names.get(i));
            button.setMnemonicParsing(false);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.getStyleClass().add(i == 0 ? "left-pill" : i == names.size() - 1 ? "right-pill" : "center-pill");
            button.setToggleGroup(group);
            into.getChildren().add(button);
        }
        group.selectedToggleProperty().addListener((seen, before, now) -> {
            if (now == null) {
                group.selectToggle(before); // one is always chosen
            }
        });
        group.selectToggle(group.getToggles().getFirst());
        return group;
    }

    /** Which of them is chosen, counting from 0. */
    static int chosen(ToggleGroup group) {
        return group.getToggles().indexOf(group.getSelectedToggle());
    }

    static String name(@Nullable Contact contact) {
        return contact == null ? Messages.text("reciprocity.ui.me") : contact.name().full();
    }

    /** Of somebody who may have been removed since. */
    static String known(@Nullable Contact contact) {
        return contact == null ? Messages.text("reciprocity.ui.gone") : contact.name().full();
    }

    static String kind(FavourKind kind) {
        return switch (kind) {
            case REFERRAL -> Messages.text("reciprocity.ui.kind.referral");
            case INTRODUCTION -> Messages.text("reciprocity.ui.kind.introduction");
            case ADVICE -> Messages.text("reciprocity.ui.kind.advice");
            case BUSINESS -> Messages.text("reciprocity.ui.kind.business");
            case RECOMMENDATION -> Messages.text("reciprocity.ui.kind.recommendation");
        };
    }

    static String became(@Nullable Became became) {
        return switch (became) {
            case BUSINESS -> Messages.text("reciprocity.ui.became.business");
            case TALKING -> Messages.text("reciprocity.ui.became.talking");
            case NOTHING -> Messages.text("reciprocity.ui.became.nothing");
            case null -> Messages.text("reciprocity.ui.became.unknown");
        };
    }

    static String stage(IntroductionStage stage) {
        return switch (stage) {
            case PROPOSED -> Messages.text("reciprocity.ui.stage.proposed");
            case ASKED -> Messages.text("reciprocity.ui.stage.asked");
            case MADE -> Messages.text("reciprocity.ui.stage.made");
            case MET -> Messages.text("reciprocity.ui.stage.met");
            case WORKED -> Messages.text("reciprocity.ui.stage.worked");
            case NOTHING -> Messages.text("reciprocity.ui.stage.nothing");
        };
    }
}
