package io.fika.ui.reciprocity;

import io.fika.reciprocity.Match;
import io.fika.text.Messages;
import io.fika.ui.kit.ScreenTitle;
import io.fika.ui.kit.Section;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Whom to bring together on the left, what is promised on the right, and beneath what everybody looks for and gives. */
final class ReciprocityView {
    private final ReciprocityController controller;
    private final ScreenTitle title = new ScreenTitle(Messages.text("reciprocity.ui.title"));
    private final TextField search = new TextField();
    private final GridPane root = new GridPane();

    ReciprocityView(ReciprocityModel model, ReciprocityController controller, Consumer<Match> overCoffee) {
        this.controller = controller;
        Lines lines = new Lines(controller, overCoffee);
        search.setPromptText(Messages.text("reciprocity.ui.search"));
        search.setAccessibleText(Messages.text("reciprocity.ui.search"));
        model.search.bind(search.textProperty());
        root.getStyleClass().add("reciprocity");
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        root.getColumnConstraints().addAll(half, half);
        root.add(part(Messages.text("reciprocity.ui.matches"), Messages.text("reciprocity.ui.noMatches"), model.matches,
                lines::match, null), 0, 0);
        root.add(part(Messages.text("reciprocity.ui.promises"), Messages.text("reciprocity.ui.noPromises"),
                model.promises, lines::promise, null), 1, 0);
        HBox beneath = new HBox(
                part(Messages.text("reciprocity.ui.needs"), Messages.text("reciprocity.ui.noNeeds"), model.needs,
                        lines::need, entry(Messages.text("reciprocity.ui.addNeed"), controller::addNeed)),
                part(Messages.text("reciprocity.ui.offers"), Messages.text("reciprocity.ui.noOffers"), model.offers,
                        lines::offer, entry(Messages.text("reciprocity.ui.addOffer"), controller::addOffer)),
                part(Messages.text("reciprocity.ui.favours"), Messages.text("reciprocity.ui.noFavours"), model.favours,
                        lines::favour, null));
        beneath.getStyleClass().add("reciprocity-row");
        beneath.getChildren().forEach(part -> HBox.setHgrow(part, Priority.ALWAYS));
        root.add(beneath, 0, 1, 2, 1);
        root.getChildren().forEach(part -> GridPane.setVgrow(part, Priority.ALWAYS));
        for (ObservableList<?> list : List.of(model.matches, model.promises)) {
            list.addListener((ListChangeListener<Object>) change -> count(model));
        }
        count(model);
    }

    Node title() {
        return title.root();
    }

    Node actions() {
        return new HBox(search);
    }

    Node root() {
        return root;
    }

    private void count(ReciprocityModel model) {
        long overdue = model.promises.stream()
                .filter(it -> it.it().due() != null && it.it().due().isBefore(controller.today())).count();
        title.detail(Messages.text("reciprocity.ui.counts", model.matches.size(), model.promises.size(), overdue));
    }

    private static <T> Node part(
            String heading, String nothing, ObservableList<T> items, Function<T, Node> line,
            @Nullable Node entry) {
        ListView<T> list = new ListView<>(items);
        list.getStyleClass().add("guest-list");
        list.setCellFactory(view -> new LineCell<>(line));
        list.setAccessibleText(heading);
        list.setPrefSize(200, 200);
        list.setMinHeight(80);
        Label empty = new Label(nothing);
        empty.setWrapText(true);
        empty.getStyleClass().addAll("muted", "guests-nobody");
        list.setPlaceholder(empty);
        VBox.setVgrow(list, Priority.ALWAYS);
        Section section = new Section(heading, list);
        Label count = new Label();
        count.getStyleClass().addAll("small", "muted");
        count.textProperty().bind(Bindings.size(items).asString());
        section.atEnd(count);
        if (entry != null) {
            section.root().getChildren().add(entry);
        }
        section.root().setPrefWidth(200);
        return section.root();
    }

    private static Node entry(String prompt, Consumer<String> add) {
        TextField field = new TextField();
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.setOnAction(event -> {
            add.accept(field.getText());
            field.clear();
        });
        return field;
    }
}
