package io.fika.ui.sphere;

import io.fika.people.Bond;
import io.fika.text.Messages;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Asks whether people who were dropped in another sector change their category, or get its tag. */
final class QuestionView {
    private static final double ANSWERS = 480;

    private final VBox root = new VBox();
    private final Label sentence = new Label();
    private final Button change = new Button();
    private final CheckBox always = new CheckBox(Messages.text("sphere.question.always"));

    QuestionView(SphereModel model, SphereController controller) {
        root.getStyleClass().add("map-question");
        root.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        sentence.setWrapText(true);
        sentence.getStyleClass().add("semibold");
        change.getStyleClass().add("accent");
        change.setDefaultButton(false);
        change.setOnAction(event -> controller.moves().onAnswer(true, always.isSelected()));
        var keep = new Button();
        keep.setOnAction(event -> controller.moves().onAnswer(false, always.isSelected()));
        var cancel = new Button(Messages.text("sphere.question.cancel"));
        cancel.setOnAction(event -> controller.moves().onNoAnswer());
        var answers = new FlowPane(8, 8, change, keep, cancel);
        answers.setPrefWrapLength(ANSWERS);
        root.getChildren().addAll(sentence, answers, always);
        root.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                controller.moves().onNoAnswer();
                event.consume();
            }
        });
        model.questionProperty().subscribe(question -> {
            root.setVisible(question != null);
            root.setManaged(question != null);
            if (question != null) {
                boolean tag = question.bond() instanceof Bond.WithTag;
                String name = SectorNames.ofOne(question.bond(), model.sectoringProperty().get());
                sentence.setText(tag
                        ? Messages.text("sphere.question.tag", question.who(), name)
                        : Messages.text("sphere.question", question.who(), name));
                change.setText(tag
                        ? Messages.text("sphere.question.change.tag", name)
                        : Messages.text("sphere.question.change", name));
                keep.setText(tag
                        ? Messages.text("sphere.question.keep.tag")
                        : Messages.text("sphere.question.keep"));
                always.setSelected(false);
                change.requestFocus();
            }
        });
    }

    Node root() {
        return root;
    }
}
