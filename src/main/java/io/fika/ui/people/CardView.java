package io.fika.ui.people;

import io.fika.people.Category;
import io.fika.people.Ring;
import io.fika.people.Work;
import io.fika.text.Messages;
import io.fika.ui.kit.EmptyState;
import io.fika.ui.kit.Photos;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The card at the side, with whichever of its faces is turned up. */
final class CardView {
    private final CardController controller;
    private final CardLists lists;
    private final Photos photos;
    private final StackPane root = new StackPane();
    private @Nullable PersonPane pane;

    CardView(CardModel model, CardController controller, CardLists lists, Photos photos) {
        this.controller = controller;
        this.lists = lists;
        this.photos = photos;
        root.getStyleClass().add("person-card");
        model.face().subscribe(this::show);
    }

    Node root() {
        return root;
    }

    private void show(CardModel.Face face) {
        PersonPane open = pane;
        if (face instanceof CardModel.Face.Person person && open != null && open.isOf(person)) {
            open.show(person);
            return;
        }
        pane = null;
        root.getChildren().setAll(switch (face) {
            case CardModel.Face.Nobody nobody -> new EmptyState(
                            Feather.USER_X,
                            Messages.text("people.card.gone"),
                            Messages.text("people.card.gone.text"))
                    .root();
            case CardModel.Face.Person person -> {
                var made = new PersonPane(person, lists, controller, photos);
                pane = made;
                Node scrolled = scrolled(made.root());
                made.pasteOn(scrolled);
                yield scrolled;
            }
            case CardModel.Face.Log log -> scrolled(new TouchForm(log, controller).root());
        });
    }

    private static Node scrolled(Node content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("person-scroll");
        return scroll;
    }

    /** Such as "Head of Purchasing, Lumen Optics". */
    static String line(Work work) {
        return Stream.of(work.role(), work.organisation())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** Such as "Client · Contact sphere". */
    static String place(Card card) {
        return Stream.of(
                        card.category().map(Category::name).orElse(""),
                        card.ring().map(Ring::name).orElseGet(() -> Messages.text("people.ring.none")))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
