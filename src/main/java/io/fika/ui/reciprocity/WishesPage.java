package io.fika.ui.reciprocity;

import io.fika.reciprocity.Wish;
import io.fika.reciprocity.WishState;
import io.fika.text.Days;
import io.fika.text.Messages;
import io.fika.ui.kit.Icons;
import io.fika.ui.kit.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What everybody looks for and what everybody can give, side by side; of one of each one can say that they mean the same. */
final class WishesPage {
    private final VBox root = new VBox();
    private final ReciprocityController controller;

    WishesPage(ReciprocityModel model, ReciprocityController controller) {
        this.controller = controller;
        var needs = list(model.needs, Messages.text("reciprocity.ui.needs"), Messages.text("reciprocity.ui.noNeeds"));
        var offers = list(model.offers, Messages.text("reciprocity.ui.offers"), Messages.text("reciprocity.ui.noOffers"));
        HBox both = new HBox(
                part(Messages.text("reciprocity.ui.needs"), needs, model.needs),
                part(Messages.text("reciprocity.ui.offers"), offers, model.offers));
        both.getStyleClass().add("give-columns");
        VBox.setVgrow(both, Priority.ALWAYS);
        CheckBox ended = new CheckBox(Messages.text("reciprocity.ui.ended"));
        ended.selectedProperty().bindBidirectional(model.ended);
        TeachBar teach = new TeachBar(controller);
        needs.getSelectionModel().selectedItemProperty().subscribe(chosen ->
                teach.need(chosen == null ? "" : chosen.it().text()));
        offers.getSelectionModel().selectedItemProperty().subscribe(chosen ->
                teach.offer(chosen == null ? "" : chosen.it().text()));
        HBox foot = new HBox(ended, teach.root());
        foot.getStyleClass().add("give-foot");
        HBox.setHgrow(teach.root(), Priority.ALWAYS);
        root.getStyleClass().add("give-page");
        root.getChildren().addAll(both, foot);
    }

    Node root() {
        return root;
    }

    private <W extends Wish> ListView<ReciprocityModel.Whose<W>> list(
            ObservableList<ReciprocityModel.Whose<W>> items, String name, String nothing) {
        ListView<ReciprocityModel.Whose<W>> list = Rows.list(items, name, nothing, this::line);
        Rows.onKey(list, KeyCode.ENTER, whose -> controller.open(whose.contact()));
        Rows.onKey(list, KeyCode.M, whose -> controller.end(whose.it(), WishState.MET));
        Rows.onKey(list, KeyCode.DELETE, whose -> controller.end(whose.it(), WishState.WITHDRAWN));
        return list;
    }

    private static Node part(String heading, Node list, ObservableList<?> items) {
        Section section = HelpPage.counted(heading, list, items);
        HBox.setHgrow(section.root(), Priority.ALWAYS);
        return section.root();
    }

    private <W extends Wish> Node line(ReciprocityModel.Whose<W> whose) {
        Wish wish = whose.it();
        List<Node> beneath = new ArrayList<>(List.of(Rows.text(wish.plain())));
        if (!wish.topics().isEmpty()) {
            beneath.add(Rows.topics(wish.topics()));
        }
        beneath.add(Rows.muted(when(wish)));
        HBox end = new HBox();
        end.getStyleClass().add("give-icons");
        if (wish.open()) {
            end.getChildren().addAll(
                    Icons.button(
                            Feather.CHECK, Messages.text("reciprocity.ui.met"),
                            () -> controller.end(wish, WishState.MET)),
                    Icons.button(
                            Feather.X, Messages.text("reciprocity.ui.withdraw"),
                            () -> controller.end(wish, WishState.WITHDRAWN)));
        } else {
            end.getChildren().add(Icons.button(
                    Feather.ROTATE_CCW, Messages.text("reciprocity.ui.reopen"),
                    () -> controller.end(wish, WishState.OPEN)));
        }
        return Rows.line(Rows.name(whose.contact()), beneath, end);
    }

    private String when(Wish wish) {
        LocalDate today = controller.today();
        LocalDate ended = wish.ended();
        if (ended == null) {
            return Messages.text("reciprocity.ui.since", Days.of(wish.since(), today));
        }
        return wish.state() == WishState.MET
                ? Messages.text("reciprocity.ui.metOn", Days.of(ended, today))
                : Messages.text("reciprocity.ui.withdrawnOn", Days.of(ended, today));
    }
}
