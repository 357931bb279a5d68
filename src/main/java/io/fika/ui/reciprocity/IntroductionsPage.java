package io.fika.ui.reciprocity;

import io.fika.growth.Letters;
import io.fika.people.Contact;
import io.fika.reciprocity.Introduction;
import io.fika.reciprocity.IntroductionStage;
import io.fika.text.Days;
import io.fika.text.Messages;
import io.fika.ui.kit.EmptyState;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Whom the user brings together, how far each has come, and the letters for it. */
final class IntroductionsPage {
    private final HBox root = new HBox();
    private final ReciprocityModel model;
    private final ReciprocityController controller;
    private final IntroductionController introductions;
    private final ScrollPane detail = new ScrollPane();
    private @Nullable UUID shown;
    private List<Node> tiles = List.of();

    IntroductionsPage(
            ReciprocityModel model, ReciprocityController controller, IntroductionController introductions) {
        this.model = model;
        this.controller = controller;
        this.introductions = introductions;
        ListView<ReciprocityModel.Between> list = Rows.list(
                model.introductions, Messages.text("reciprocity.ui.page.introductions"),
                Messages.text("reciprocity.ui.noIntroductions"), this::line);
        list.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.chosen.set(chosen);
            }
        });
        Rows.onKey(list, KeyCode.ENTER, chosen -> detail.requestFocus());
        Node left = HelpPage.counted(Messages.text("reciprocity.ui.page.introductions"), list, model.introductions).root();
        left.getStyleClass().add("give-index");
        detail.setFitToWidth(true);
        detail.getStyleClass().add("event-scroll");
        HBox.setHgrow(detail, Priority.ALWAYS);
        root.getStyleClass().addAll("give-page", "give-columns");
        Node none = new EmptyState(
                        Feather.REPEAT, Messages.text("reciprocity.ui.noIntroductions.title"),
                        Messages.text("reciprocity.ui.noIntroductions"))
                .root();
        StackPane right = new StackPane(detail, none);
        HBox.setHgrow(right, Priority.ALWAYS);
        none.visibleProperty().bind(model.chosen.isNull());
        root.getChildren().addAll(left, right);
        model.chosen.subscribe(chosen -> show(chosen, list));
        model.introductions.addListener((ListChangeListener<ReciprocityModel.Between>) change -> {
            if (model.introductions.contains(model.chosen.get())) {
                list.getSelectionModel().select(model.chosen.get()); // a list that was filled anew forgets it
            }
        });
    }

    Node root() {
        return root;
    }

    private Node line(ReciprocityModel.Between between) {
        Introduction it = between.it();
        Label stage = Rows.muted(
                Messages.text("reciprocity.ui.stageOn", Rows.stage(it.stage()), Days.of(it.day(), controller.today())));
        if (model.followUps.contains(between)) {
            stage.getStyleClass().remove("muted");
            stage.getStyleClass().add("late-text");
        }
        return Rows.line(
                heading(between), it.text().isBlank() ? List.of(stage) : List.of(Rows.text(it.text()), stage));
    }

    private static String heading(ReciprocityModel.Between between) {
        return Messages.text("reciprocity.ui.between", Rows.known(between.first()), Rows.known(between.second()));
    }

    private void show(ReciprocityModel.@Nullable Between between, ListView<ReciprocityModel.Between> list) {
        if (between == null) {
            detail.setContent(null);
            shown = null;
            return;
        }
        list.getSelectionModel().select(between);
        boolean another = !Objects.equals(shown, between.it().id());
        if (another || tiles.isEmpty() || !between.it().stage().isOpen()) {
            tiles = letters(between); // else what was changed in one of them stays
        }
        shown = between.it().id();
        VBox all = new VBox();
        all.getStyleClass().add("give-detail");
        Label title = new Label(heading(between));
        title.getStyleClass().add("title");
        title.setWrapText(true);
        all.getChildren().addAll(title, Rows.text(between.it().text()), stages(between.it()));
        all.getChildren().addAll(tiles);
        detail.setContent(all);
        if (another) {
            detail.setVvalue(0);
        }
    }

    private Node stages(Introduction it) {
        FlowPane stages = new FlowPane(4, 4);
        ToggleGroup group = new ToggleGroup();
        for (IntroductionStage stage : IntroductionStage.values()) {
            ToggleButton button = new ToggleButton(Rows.stage(stage));
            button.setToggleGroup(group);
            button.setSelected(stage == it.stage());
            button.setOnAction(event -> {
                button.setSelected(true);
                introductions.stage(it, stage);
            });
            stages.getChildren().add(button);
        }
        return stages;
    }

    private List<Node> letters(ReciprocityModel.Between between) {
        Contact first = between.first();
        Contact second = between.second();
        if (first == null || second == null || !between.it().stage().isOpen()) {
            return List.of();
        }
        Supplier<Introduction> it = () -> now(between);
        return List.of(
                tile(Messages.text("reciprocity.ui.letter.ask", 1, first.name().full()), it, Letters.Kind.SEEKER),
                tile(Messages.text("reciprocity.ui.letter.ask", 2, second.name().full()), it, Letters.Kind.GIVER),
                tile(Messages.text("reciprocity.ui.letter.both", 3), it, Letters.Kind.BOTH));
    }

    /** As it is by now: a letter may have moved it on. */
    private Introduction now(ReciprocityModel.Between between) {
        return model.introductions.stream()
                .map(ReciprocityModel.Between::it)
                .filter(it -> it.id().equals(between.it().id()))
                .findFirst()
                .orElse(between.it());
    }

    private Node tile(String heading, Supplier<Introduction> it, Letters.Kind kind) {
        return new LetterTile(heading, it, kind, introductions).root();
    }
}
