package io.fika.ui.insights;

import io.fika.growth.FigureWords;
import io.fika.growth.Habit;
import io.fika.text.Messages;
import io.fika.ui.kit.Icons;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Patterns to avoid, said kindly, with what to do next. Not there where none was seen. */
final class HabitsBand {
    private final VBox root = new VBox();
    private final Behind behind;

    HabitsBand(Behind behind) {
        this.behind = behind;
        root.getStyleClass().add("habits");
    }

    Node root() {
        return root;
    }

    void show(List<Habit> habits) {
        root.getChildren().setAll(habits.stream().map(this::habit).toList());
        root.setVisible(!habits.isEmpty());
        root.setManaged(!habits.isEmpty());
    }

    private Node habit(Habit habit) {
        var words = new VBox(
                FigureTile.words(FigureWords.heading(habit.kind()), "section-heading"), FigureTile.words(habit.seen(), "semibold"),
                FigureTile.words(habit.next(), "muted"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(Icons.of(icon(habit.kind())), words);
        line.getStyleClass().add("habit");
        if (!habit.people().isEmpty()) {
            var who = new Button(Messages.text("insights.behind", habit.people().size()));
            who.setMinWidth(Button.USE_PREF_SIZE);
            who.getStyleClass().add("small");
            who.setOnAction(event -> behind.show(FigureWords.heading(habit.kind()), habit.people()));
            line.getChildren().add(who);
        }
        return line;
    }

    private static Feather icon(Habit.Kind kind) {
        return switch (kind) {
            case PITCHING -> Feather.MESSAGE_CIRCLE;
            case COLLECTING -> Feather.CREDIT_CARD;
            case QUOTA -> Feather.REPEAT;
            case OLD_FRIENDS -> Feather.USERS;
        };
    }
}
