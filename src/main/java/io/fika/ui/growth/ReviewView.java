package io.fika.ui.growth;

import io.fika.growth.Quality;
import io.fika.growth.Review;
import io.fika.text.Days;
import io.fika.text.Messages;
import io.fika.ui.kit.DraftForm;
import io.fika.ui.kit.Field;
import io.fika.ui.kit.Icons;
import io.fika.ui.kit.Muted;
import io.fika.ui.kit.Section;
import io.fika.ui.kit.Tabbing;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The review that is written on the left; on the right the last ones beside each other. */
final class ReviewView {
    private final HBox root = new HBox();
    private final ReviewModel model;
    private final ReviewController controller;
    private final Label meant = new Label();
    private final Button keep = new Button();
    private final Button instead = new Button(Messages.text("growth.ui.review.instead"));
    private final Label missing = new Label();
    private final ScoreChart chart = new ScoreChart();
    private final VBox earlier = new VBox();
    private final Label none = Muted.of(Messages.text("growth.ui.review.none"));

    private final DraftForm draft;

    ReviewView(ReviewModel model, ReviewController controller) {
        this.model = model;
        this.controller = controller;
        draft = controller.draft().text("text", model.text).text("resolve", model.resolve);
        draft.value("changing", model.changing, UUID::toString, UUID::fromString);
        for (Quality quality : Quality.values()) {
            draft.value(quality.name(), model.score(quality), String::valueOf, Integer::valueOf);
        }
        root.getStyleClass().add("review");
        var written = Scrolled.of(form());
        HBox.setHgrow(written, Priority.ALWAYS);
        earlier.getStyleClass().add("review-earlier");
        var side = new VBox(
                new Section(Messages.text("growth.ui.review.compared"), none, chart.root()).root(),
                new Section(Messages.text("growth.ui.review.earlier"), earlier).root());
        side.getStyleClass().add("review-side");
        var right = Scrolled.of(side);
        right.getStyleClass().add("review-right");
        root.getChildren().addAll(written, right);
        draft.open();
        model.begun.addListener((seen, before, now) -> {
            draft.done();
            draft.open();
        });
        model.kept.subscribe(this::show);
        model.changing.subscribe(changing -> buttons());
        for (Quality quality : Quality.values()) {
            model.score(quality).subscribe(score -> buttons());
        }
    }

    Node root() {
        return root;
    }

    private Node form() {
        var title = new Label(Messages.text("growth.ui.review.title"));
        title.getStyleClass().add("review-title");
        title.setWrapText(true);
        meant.setWrapText(true);
        meant.getStyleClass().add("review-meant");
        meant.setMaxWidth(Double.MAX_VALUE);
        var content = new VBox(title, Muted.of(Messages.text("growth.ui.review.says")), draft.bar(), meant);
        for (Quality quality : Quality.values()) {
            content.getChildren().add(new QualityBlock(quality, model, controller).root());
        }
        keep.getStyleClass().add("accent");
        keep.setOnAction(event -> controller.keep());
        instead.setOnAction(event -> controller.again());
        var buttons = new HBox(keep, instead, missing);
        buttons.getStyleClass().add("review-buttons");
        missing.getStyleClass().addAll("small", "muted");
        content.getChildren().addAll(
                words(Messages.text("growth.ui.review.text"), Messages.text("growth.ui.review.text.prompt"), model.text),
                words(Messages.text("growth.ui.review.resolve"), Messages.text("growth.ui.review.resolve.prompt"), model.resolve),
                buttons);
        content.getStyleClass().add("review-form");
        return content;
    }

    private static Node words(String name, String prompt, StringProperty text) {
        var area = new TextArea();
        area.setPrefRowCount(3);
        area.setWrapText(true);
        area.setPromptText(prompt);
        area.textProperty().bindBidirectional(text);
        Tabbing.leave(area);
        return new Field(name, area).root();
    }

    private void buttons() {
        boolean changing = model.changing.get() != null;
        int left = Quality.values().length - model.scores().size();
        keep.setText(changing ? Messages.text("growth.ui.review.change") : Messages.text("growth.ui.review.keep"));
        keep.setDisable(left > 0);
        instead.setVisible(changing);
        instead.setManaged(changing);
        missing.setText(left == 0 ? "" : Messages.text("growth.ui.review.left", left));
    }

    private void show(List<Review> kept) {
        chart.show(kept, controller.today());
        none.setVisible(kept.isEmpty());
        none.setManaged(kept.isEmpty());
        String last = kept.isEmpty() ? "" : kept.getFirst().resolve();
        meant.setText(last.isBlank() ? "" : Messages.text(
                "growth.ui.review.meant", Days.of(kept.getFirst().day(), controller.today()), last));
        meant.setVisible(!last.isBlank());
        meant.setManaged(!last.isBlank());
        earlier.getChildren().setAll(kept.stream().map(this::row).toList());
        buttons();
    }

    private Node row(Review review) {
        String day = Days.of(review.day(), controller.today());
        var name = new Label(day);
        name.getStyleClass().add("semibold");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(
                name, gap,
                Icons.button(Feather.EDIT_2, Messages.text("growth.ui.review.edit", day), () -> controller.change(review)),
                Icons.button(Feather.TRASH_2, Messages.text("growth.ui.review.remove", day), () -> controller.remove(review)));
        head.getStyleClass().add("review-row-head");
        var row = new VBox(head, Muted.of(Messages.text(
                "growth.ui.review.scores", review.expertise(), review.resourcefulness(), review.trust(), review.quality())));
        for (String words : List.of(review.text(), review.resolve())) {
            if (!words.isBlank()) {
                var label = new Label(words);
                label.setWrapText(true);
                row.getChildren().add(label);
            }
        }
        row.getStyleClass().addAll("tile", "review-row");
        return row;
    }
}
