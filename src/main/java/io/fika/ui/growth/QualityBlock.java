package io.fika.ui.growth;

import io.fika.growth.Quality;
import io.fika.growth.Review;
import io.fika.text.Messages;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One quality: the question, what was logged that speaks to it, and the answer from 1 to 5. */
final class QualityBlock {
    private final VBox root = new VBox();
    private final VBox evidence = new VBox();
    private final Label before = new Label();
    private final Quality quality;
    private final ReviewController controller;

    QualityBlock(Quality quality, ReviewModel model, ReviewController controller) {
        this.quality = quality;
        this.controller = controller;
        root.getStyleClass().addAll("tile", "quality");
        var name = new Label(name(quality));
        name.getStyleClass().add("quality-name");
        var question = new Label(question(quality));
        question.setWrapText(true);
        question.setMinHeight(Region.USE_PREF_SIZE);
        evidence.getStyleClass().add("quality-evidence");
        before.getStyleClass().addAll("small", "muted");
        var answer = new HBox(scores(model.score(quality)), before);
        answer.getStyleClass().add("quality-answer");
        root.getChildren().addAll(name, question, evidence, answer);
        model.evidence.subscribe(this::show);
        model.kept.subscribe(kept -> before(model));
        model.changing.subscribe(changing -> before(model));
    }

    Node root() {
        return root;
    }

    static String name(Quality quality) {
        return switch (quality) {
            case EXPERTISE -> Messages.text("growth.ui.quality.expertise");
            case RESOURCEFULNESS -> Messages.text("growth.ui.quality.resourcefulness");
            case TRUST -> Messages.text("growth.ui.quality.trust");
            case QUALITY -> Messages.text("growth.ui.quality.quality");
        };
    }

    private static String question(Quality quality) {
        return switch (quality) {
            case EXPERTISE -> Messages.text("growth.ui.question.expertise");
            case RESOURCEFULNESS -> Messages.text("growth.ui.question.resourcefulness");
            case TRUST -> Messages.text("growth.ui.question.trust");
            case QUALITY -> Messages.text("growth.ui.question.quality");
        };
    }

    private Node scores(ObjectProperty<@Nullable Integer> score) {
        var row = new HBox();
        row.getStyleClass().add("quality-scores");
        var group = new ToggleGroup();
        for (int value = Review.LEAST; value <= Review.MOST; value++) {
            int mine = value;
            var button = new ToggleButton(String.valueOf(value));
            button.setToggleGroup(group);
            button.getStyleClass().add(
                    value == Review.LEAST ? "left-pill" : value == Review.MOST ? "right-pill" : "center-pill");
            button.setAccessibleText(Messages.text("growth.ui.score.accessible", name(quality), value, Review.MOST));
            button.setOnAction(event -> score.set(button.isSelected() ? Integer.valueOf(mine) : null));
            score.subscribe(now -> button.setSelected(now != null && now == mine));
            row.getChildren().add(button);
        }
        row.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            int typed = event.getCharacter().isEmpty() ? 0 : event.getCharacter().charAt(0) - '0';
            if (typed >= Review.LEAST && typed <= Review.MOST) {
                score.set(typed);
                event.consume();
            }
        });
        return new HBox(end(Messages.text("growth.ui.score.least")), row, end(Messages.text("growth.ui.score.most")));
    }

    private static Label end(String word) {
        var label = new Label(word);
        label.getStyleClass().addAll("small", "muted", "quality-end");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private void show(List<ReviewModel.Line> lines) {
        evidence.getChildren().setAll(lines.stream()
                .filter(line -> line.evidence().quality() == quality)
                .map(line -> new BehindLine(line.evidence().sentence(), line.people(), controller::openPerson).root())
                .toList());
    }

    // the last one but that which is being changed
    private void before(ReviewModel model) {
        before.setText(model.kept.get().stream()
                .filter(it -> !it.id().equals(model.changing.get()))
                .findFirst()
                .map(it -> Messages.text("growth.ui.score.before", it.score(quality)))
                .orElse(""));
    }
}
