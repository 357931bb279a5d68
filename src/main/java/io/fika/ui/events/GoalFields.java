package io.fika.ui.events;

import io.fika.events.Goals;
import io.fika.text.Messages;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The goals of an evening, as sentences with numbers in them. */
final class GoalFields {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");
    private static final int MOST = 999;

    private final TextField learnFrom = number(Messages.text("events.ui.goal.learnFrom"));
    private final TextField learnTo = number(Messages.text("events.ui.goal.learnTo"));
    private final TextField solidFrom = number(Messages.text("events.ui.goal.solidFrom"));
    private final TextField solidTo = number(Messages.text("events.ui.goal.solidTo"));
    private final TextField share = number(Messages.text("events.ui.goal.share"));
    private final VBox root = new VBox(
            sentence(new Label(Messages.text("events.ui.goal.learn")), learnFrom, new Label("–"), learnTo,
                    new Label(Messages.text("events.ui.goal.people"))),
            sentence(new Label(Messages.text("events.ui.goal.solid")), solidFrom, new Label("–"), solidTo,
                    new Label(Messages.text("events.ui.goal.contacts"))),
            sentence(new Label(Messages.text("events.ui.goal.spend")), share,
                    new Label(Messages.text("events.ui.goal.new"))));

    GoalFields() {
        root.getStyleClass().add("goal-fields");
    }

    Node root() {
        return root;
    }

    List<TextField> controls() {
        return List.of(learnFrom, learnTo, solidFrom, solidTo, share);
    }

    void show(Goals goals) {
        set(learnFrom, goals.learnFrom());
        set(learnTo, goals.learnTo());
        set(solidFrom, goals.solidFrom());
        set(solidTo, goals.solidTo());
        set(share, goals.newSharePercent());
    }

    /** Whether a field holds no number; such fields are marked. */
    boolean isWrong() {
        boolean wrong = false;
        for (TextField field : controls()) {
            boolean bad = !field.getText().isBlank() && !field.getText().strip().matches("\\d{1,3}");
            field.pseudoClassStateChanged(WRONG, bad);
            wrong |= bad;
        }
        return wrong;
    }

    /** The goals as typed; only asked when none is wrong. */
    Goals read() {
        return new Goals(
                value(learnFrom), value(learnTo), value(solidFrom), value(solidTo), Math.min(100, value(share)));
    }

    private static int value(TextField field) {
        return field.getText().isBlank() ? 0 : Math.min(MOST, Integer.parseInt(field.getText().strip()));
    }

    private static void set(TextField field, int value) {
        if (!field.isFocused()) {
            field.setText(String.valueOf(value));
        }
    }

    private static TextField number(String name) {
        TextField field = new TextField();
        field.setPrefColumnCount(2);
        field.setAccessibleText(name);
        return field;
    }

    private static HBox sentence(Node... parts) {
        HBox sentence = new HBox(parts);
        if (parts[0] instanceof Label first) {
            first.getStyleClass().add("goal-verb");
        }
        sentence.getStyleClass().add("goal-sentence");
        return sentence;
    }
}
