package io.fika.ui.people;

import io.fika.people.Category;
import io.fika.people.Contact;
import io.fika.people.Ring;
import io.fika.text.Messages;
import io.fika.ui.kit.Avatar;
import io.fika.ui.kit.CategoryMark;
import io.fika.ui.kit.Cut;
import io.fika.ui.kit.Photos;
import io.fika.ui.kit.RawPhoto;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The head of a card: the face, the name, the work, and where somebody belongs. */
final class PersonHead {
    private static final double FACE = 64;
    private static final Set<String> KEYS = Set.of("name", "role", "organisation");

    private final HBox head = new HBox();
    private final VBox root = new VBox(head);
    private final Avatar avatar = new Avatar(FACE);
    private final VBox words = new VBox();
    private final CardLists lists;
    private final CardController controller;
    private final Photos photos;
    private final Map<String, LineView> lines = new HashMap<>();
    private final FlowPane place = new FlowPane(2, 0);
    private final ChoiceMenu<Category> category;
    private final ChoiceMenu<Ring> ring;
    /** Of somebody who was new when this card was opened, the usual lines are asked for. */
    private final boolean begun;
    private final PhotoChoice photo;
    private CardModel.Face.Person face;

    PersonHead(CardModel.Face.Person face, CardLists lists, CardController controller, Photos photos) {
        this.face = face;
        begun = !face.named();
        this.lists = lists;
        this.controller = controller;
        this.photos = photos;
        category = new ChoiceMenu<>(
                Messages.text("people.form.category"), Category::name, chosen -> controller.onCategory(this.face, chosen));
        ring = new ChoiceMenu<>(
                Messages.text("people.form.ring"), Ring::name, chosen -> controller.onRing(this.face, chosen));
        photo = new PhotoChoice(controller.bench(), photos, this::crop);
        if (!begun) {
            photo.dropOn(avatar.root());
        }
        words.getStyleClass().add("head-words");
        place.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        head.getStyleClass().add("person-head");
        head.getChildren().addAll(avatar.root(), words);
        root.getStyleClass().add("person-top");
    }

    Node root() {
        return root;
    }

    void editName() {
        edit("name");
    }

    boolean edit(String key) {
        LineView line = lines.get(key);
        if (line == null) {
            return false;
        }
        shown(line, true);
        line.place().edit();
        return true;
    }

    /** The ways to a picture of this person. */
    PhotoChoice photo() {
        return photo;
    }

    /** Lets a square of the picture be chosen, in the place of the head. */
    private void crop(RawPhoto raw) {
        var crop = new PhotoCrop(raw, this::take, this::uncrop);
        root.getChildren().setAll(crop.root());
        crop.begin();
    }

    private void uncrop() {
        root.getChildren().setAll(head);
        root.getParent().requestFocus();
    }

    private void take(RawPhoto raw, Cut cut) {
        uncrop();
        photos.keep(raw, cut, name -> name.ifPresentOrElse(
                it -> controller.onPhoto(face, it), photo::unreadable));
    }

    void show(CardModel.Face.Person now, List<CardLine> all) {
        face = now;
        Card card = now.card();
        Contact contact = card.contact();
        if (now.named()) {
            avatar.show(contact.name(), card.hue());
        } else {
            avatar.nobody(card.hue());
        }
        String shown = contact.photo();
        if (shown != null) {
            photos.find(shown, (int) FACE, avatar::photo);
        }
        for (CardLine line : all) {
            if (KEYS.contains(line.key())) {
                LineView view = lines.computeIfAbsent(line.key(), key -> view(line));
                view.show(now, line);
                shown(view, line.isThere() || begun || view.place().isOpen());
            }
        }
        category.show(lists.categories(), card.category().orElse(null), Messages.text("people.form.category.none"));
        ring.show(lists.rings(), card.ring().orElse(null), Messages.text("people.ring.none"));
        var mark = CategoryMark.node(card.shape(), card.hue(), 10);
        var between = new Label("·");
        between.getStyleClass().addAll("muted", "person-between");
        place.getStyleClass().setAll("person-place", CategoryMark.styleClass(card.hue()));
        place.getChildren().setAll(mark, category.root(), between, ring.root());
        if (words.getChildren().isEmpty()) {
            for (String key : List.of("name", "role", "organisation")) {
                Optional.ofNullable(lines.get(key)).map(LineView::root).ifPresent(words.getChildren()::add);
            }
            words.getChildren().add(place);
        }
    }

    private LineView view(CardLine line) {
        var view = new LineView(face, line, controller);
        view.place().text().getStyleClass().add("head-" + line.key());
        view.place().onClosed(() -> shown(view, view.line().isThere() || begun));
        return view;
    }

    private static void shown(LineView line, boolean is) {
        line.root().setVisible(is);
        line.root().setManaged(is);
    }
}
