package io.fika.ui.events;

import io.fika.events.PastedName;
import io.fika.events.Recognised;
import io.fika.people.Contact;
import io.fika.text.Messages;
import io.fika.ui.kit.Icons;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Whom a pasted line means: somebody known, one of several to choose from, or somebody to meet. */
final class PastedCell extends ListCell<Recognised> {
    private final PasteController controller;

    PastedCell(PasteController controller) {
        this.controller = controller;
        getStyleClass().add("guest-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Recognised it, boolean empty) {
        super.updateItem(it, empty);
        setGraphic(it == null || empty ? null : line(it));
    }

    private Node line(Recognised it) {
        return switch (it) {
            case Recognised.Known known -> row(
                    Feather.USER_CHECK, "good", known.contact().name().full(),
                    detail(reason(known.reason()), known.contact().work().organisation()));
            case Recognised.Unknown unknown -> row(
                    Feather.USER_PLUS, "plain", unknown.pasted().name(),
                    detail(Messages.text("events.ui.pastedUnknown"), work(unknown.pasted())));
            case Recognised.Namesakes open when open.candidates().size() == 1 -> row(
                    Feather.HELP_CIRCLE, "open", open.pasted().name(),
                    Messages.text("events.ui.pastedOne", described(open.candidates().getFirst())),
                    button(Messages.text("events.ui.same"), () -> controller.decide(open, open.candidates().getFirst())),
                    button(Messages.text("events.ui.other"), () -> controller.decide(open, null)));
            case Recognised.Namesakes several -> row(
                    Feather.HELP_CIRCLE, "open", several.pasted().name(),
                    Messages.text("events.ui.pastedSeveral", several.candidates().size()), choice(several));
        };
    }

    private static String reason(Recognised.Reason reason) {
        return switch (reason) {
            case SAME_EMAIL -> Messages.text("events.ui.pasted.email");
            case SAME_NAME_AND_ORGANISATION -> Messages.text("events.ui.pasted.organisation");
            case CHOSEN -> Messages.text("events.ui.pasted.chosen");
        };
    }

    private static String work(PastedName pasted) {
        return Stream.of(pasted.role(), pasted.organisation())
                .filter(text -> !text.isBlank()).collect(Collectors.joining(", "));
    }

    private static String described(Contact contact) {
        String organisation = contact.work().organisation();
        return contact.name().full() + (organisation.isBlank() ? "" : ", " + organisation);
    }

    private static Button button(String text, Runnable action) {
        Button button = new Button(text);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static String detail(String what, String organisation) {
        return organisation.isBlank() ? what : what + " · " + organisation;
    }

    private MenuButton choice(Recognised.Namesakes several) {
        MenuButton choice = new MenuButton(Messages.text("events.ui.choose"));
        choice.setMinWidth(USE_PREF_SIZE);
        for (Contact candidate : several.candidates()) {
            choice.getItems().add(item(candidate.name().full() + " · " + organisation(candidate),
                    () -> controller.decide(several, candidate)));
        }
        choice.getItems().add(item(Messages.text("events.ui.noneOfThem"), () -> controller.decide(several, null)));
        return choice;
    }

    private static String organisation(Contact contact) {
        String organisation = contact.work().organisation();
        return organisation.isBlank() ? Messages.text("events.ui.noOrganisation") : organisation;
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }

    private static Node row(Feather icon, String style, String name, String detail, Node... end) {
        Label title = new Label(name);
        title.getStyleClass().add("semibold");
        Label words = new Label(detail);
        words.getStyleClass().addAll("small", "muted");
        VBox both = new VBox(title, words);
        both.setMinWidth(0);
        HBox.setHgrow(both, Priority.ALWAYS);
        HBox row = new HBox(Icons.of(icon), both);
        row.getStyleClass().addAll("guest-row", "pasted-" + style);
        row.getChildren().addAll(end);
        return row;
    }
}
