package io.fika.ui.reciprocity;

import io.fika.reciprocity.Introduction;
import io.fika.reciprocity.IntroductionStage;
import io.fika.reciprocity.Promise;
import io.fika.text.Days;
import io.fika.text.Messages;
import io.fika.ui.kit.EmptyState;
import io.fika.ui.kit.Section;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Whom the user can help today, and beside it what waits: what is owed, what became of it, who could help the user. */
final class HelpPage {
    private final VBox root = new VBox();
    private final IntroductionController introductions;
    private final PromiseController promises;

    HelpPage(ReciprocityModel model, PairLine pairs, WishComposer composer, PromiseLine promised, Runnable favour) {
        introductions = pairs.introductions();
        promises = pairs.promises();
        ListView<ReciprocityModel.Pair> help = Rows.list(
                model.help, Messages.text("reciprocity.ui.help"), Messages.text("reciprocity.ui.noHelp"), pairs::line);
        Rows.onKey(help, KeyCode.ENTER, pairs::take);
        Node left = counted(Messages.text("reciprocity.ui.help"), help, model.help).root();
        HBox.setHgrow(left, Priority.ALWAYS);
        ListView<ReciprocityModel.Whose<Promise>> owed = Rows.list(
                model.mine, Messages.text("reciprocity.ui.owe"), Messages.text("reciprocity.ui.nothingOwed"), promised::line);
        promised.keys(owed);
        ListView<ReciprocityModel.Between> became = Rows.list(
                model.followUps, Messages.text("reciprocity.ui.became"), "", this::followUp);
        ListView<ReciprocityModel.Pair> forMe = Rows.list(
                model.forMe, Messages.text("reciprocity.ui.forMe"), "", pairs::line);
        Rows.onKey(forMe, KeyCode.ENTER, pairs::take);
        VBox right = new VBox(
                counted(Messages.text("reciprocity.ui.owe"), owed, model.mine).root(),
                whereAny(counted(Messages.text("reciprocity.ui.became"), became, model.followUps), model.followUps),
                whereAny(counted(Messages.text("reciprocity.ui.forMe"), forMe, model.forMe), model.forMe));
        right.getStyleClass().add("give-side");
        HBox both = new HBox(left, right);
        both.getStyleClass().add("give-columns");
        both.visibleProperty().bind(model.empty.not());
        Button note = Rows.button(Messages.text("reciprocity.ui.empty.note"), () -> composer.begin(null));
        Button log = Rows.button(Messages.text("reciprocity.command.favour"), favour);
        Node empty = new EmptyState(
                        Feather.GIFT, Messages.text("reciprocity.ui.empty"), Messages.text("reciprocity.ui.empty.text"),
                        note, log)
                .root();
        empty.visibleProperty().bind(model.empty);
        StackPane beneath = new StackPane(both, empty);
        VBox.setVgrow(beneath, Priority.ALWAYS);
        root.getStyleClass().add("give-page");
        root.getChildren().addAll(composer.root(), beneath);
    }

    Node root() {
        return root;
    }

    static Section counted(String heading, Node list, ObservableList<?> items) {
        Section section = new Section(heading, list);
        Label count = new Label();
        count.getStyleClass().addAll("small", "muted");
        count.textProperty().bind(Bindings.size(items).asString());
        section.atEnd(count);
        VBox.setVgrow(section.root(), Priority.ALWAYS);
        section.root().setPrefWidth(200);
        return section;
    }

    private static Node whereAny(Section section, ObservableList<?> items) {
        section.root().visibleProperty().bind(Bindings.isNotEmpty(items));
        section.root().managedProperty().bind(section.root().visibleProperty());
        return section.root();
    }

    private Node followUp(ReciprocityModel.Between between) {
        Introduction it = between.it();
        HBox answers = new HBox(
                Rows.button(
                        Messages.text("reciprocity.ui.stage.worked"),
                        () -> introductions.stage(it, IntroductionStage.WORKED)),
                Rows.button(
                        Messages.text("reciprocity.ui.stage.nothing"),
                        () -> introductions.stage(it, IntroductionStage.NOTHING)),
                Rows.button(Messages.text("reciprocity.ui.show"), () -> introductions.choose(it)));
        answers.getStyleClass().addAll("guest-row", "give-answers");
        return new VBox(
                4,
                Rows.line(
                        Messages.text("reciprocity.ui.between", Rows.known(between.first()), Rows.known(between.second())),
                        List.of(Rows.muted(Messages.text(
                                "reciprocity.ui.stageOn", Rows.stage(it.stage()), Days.of(it.day(), promises.today()))))),
                answers);
    }
}
