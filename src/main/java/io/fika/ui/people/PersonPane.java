package io.fika.ui.people;

import io.fika.people.Trust;
import io.fika.text.Messages;
import io.fika.ui.kit.Photos;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The card of one person: it reads as a card, and each of its lines is edited in its place. */
final class PersonPane {
    private final VBox root = new VBox();
    private final VBox facts = new VBox();
    private final CardController controller;
    private final PersonHead head;
    private final StandingLines standing = new StandingLines();
    private final Map<CardLine.Part, LineRows> parts = new EnumMap<>(CardLine.Part.class);
    private final ExtraRows extras;
    private final AddMenu add;
    private final HBox buttons = new HBox();
    private final Label hint = new Label();
    private final TimeLineView time;
    private CardModel.Face.Person face;

    PersonPane(CardModel.Face.Person face, CardLists lists, CardController controller, Photos photos) {
        this.face = face;
        this.controller = controller;
        head = new PersonHead(face, lists, controller, photos);
        parts.put(CardLine.Part.REACH, new LineRows(Messages.text("people.card.reach"), face, controller));
        parts.put(CardLine.Part.ABOUT, new LineRows(Messages.text("people.card.about"), face, controller));
        parts.put(CardLine.Part.WORK, new LineRows(Messages.text("people.column.work"), face, controller));
        parts.put(CardLine.Part.COFFEE, new LineRows(Messages.text("people.card.coffee"), face, controller));
        parts.put(CardLine.Part.OWN, new LineRows(Messages.text("people.card.own"), face, controller));
        extras = new ExtraRows(controller);
        rows(CardLine.Part.ABOUT).first(extras.trust());
        rows(CardLine.Part.COFFEE).first(extras.times());
        add = new AddMenu(this::edit, this::trust, this::editTimes, head.photo());
        time = new TimeLineView(controller);
        hint.getStyleClass().addAll("muted");
        hint.setWrapText(true);
        root.getStyleClass().add("person-pane");
        facts.getStyleClass().add("person-facts");
        root.getChildren().addAll(head.root(), buttons, hint, standing.root(), facts);
        root.getChildren().addAll(parts.values().stream().map(LineRows::root).toList());
        root.getChildren().add(time.root());
        buttons.getStyleClass().add("person-buttons");
        // what is typed is kept when one clicks beside it
        root.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> root.requestFocus());
        show(face);
        root.sceneProperty().subscribe(scene -> {
            if (scene != null && !this.face.named()) {
                head.editName();
            }
        });
    }

    Node root() {
        return root;
    }

    /** Lets the photo of somebody who is stored be pasted by key while the keyboard is on this node. */
    void pasteOn(Node card) {
        if (face.named()) {
            head.photo().pasteOn(card);
        }
    }

    boolean isOf(CardModel.Face.Person other) {
        return face.card().contact().id().equals(other.card().contact().id());
    }

    /** Shows what is now, but for what the user is typing. */
    void show(CardModel.Face.Person now) {
        face = now;
        Card card = now.card();
        List<CardLine> lines = new CardLines(controller.names()).of(card, now.named());
        head.show(now, lines);
        add.show(now, lines);
        buttons();
        hint.setText(Messages.text("people.card.new.hint"));
        shown(hint, !now.named());
        standing.show(card);
        shown(standing.root(), now.named());
        facts.getChildren().setAll(new PersonFacts(card).sections());
        shown(facts, !facts.getChildren().isEmpty());
        extras.show(now);
        parts.forEach((part, rows) ->
                rows.show(now, lines.stream().filter(line -> line.part() == part).toList()));
        time.show(card);
        shown(time.root(), now.named());
    }

    private static void shown(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    private void edit(String key) {
        if (!head.edit(key)) {
            parts.values().forEach(rows -> rows.edit(key));
        }
    }

    private void editTimes() {
        extras.editTimes();
        rows(CardLine.Part.COFFEE).lay();
        extras.editTimes();
    }

    private LineRows rows(CardLine.Part part) {
        return Objects.requireNonNull(parts.get(part));
    }

    private void trust(Trust stage) {
        controller.onTrust(face, stage);
    }

    private void buttons() {
        buttons.getChildren().clear();
        if (!face.named()) {
            var discard = new Button(Messages.text("people.card.discard"));
            discard.setOnAction(event -> controller.onDiscard());
            buttons.getChildren().addAll(add.root(), discard);
            return;
        }
        Card card = face.card();
        var plan = new Button(Messages.text("people.card.plan"));
        plan.getStyleClass().add("accent");
        plan.setOnAction(event -> controller.onPlan(card));
        var log = new Button(Messages.text("people.card.log"));
        log.setOnAction(event -> controller.onLogHere());
        var wish = new MenuItem(Messages.text("people.card.wish"));
        wish.setOnAction(event -> controller.onWish(card));
        var favour = new MenuItem(Messages.text("people.card.favour"));
        favour.setOnAction(event -> controller.onFavour(card));
        var print = new MenuItem(Messages.text("people.card.print"));
        print.setOnAction(event -> controller.onPrint(card));
        var chance = new MenuItem(Messages.text("people.card.opportunity.new", card.contact().name().full()));
        chance.setOnAction(event -> controller.onOpportunity(card));
        var pause = new MenuItem(card.contact().paused()
                ? Messages.text("people.card.resume")
                : Messages.text("people.card.pause"));
        pause.setOnAction(event -> controller.onPause(card));
        var remove = new MenuItem(Messages.text("people.card.remove"));
        remove.setOnAction(event -> controller.onRemove(card));
        var more = new MenuButton(Messages.text("people.card.more"), null, wish, favour, chance, print, pause, remove);
        String photo = card.contact().photo();
        if (photo != null) {
            var cut = new MenuItem(Messages.text("people.photo.crop"));
            cut.setOnAction(event -> head.photo().again(photo));
            var another = new MenuItem(Messages.text("people.photo.another"));
            another.setOnAction(event -> head.photo().choose());
            var paste = new MenuItem(Messages.text("people.photo.paste"));
            paste.setOnAction(event -> head.photo().paste());
            var without = new MenuItem(Messages.text("people.photo.remove"));
            without.setOnAction(event -> controller.onPhoto(face, null));
            more.getItems().addFirst(
                    new Menu(Messages.text("people.duplicates.photo"), null, cut, another, paste, without));
        }
        buttons.getChildren().addAll(plan, log, add.root(), more);
        for (var button : List.of(plan, log, add.root(), more)) {
            button.setMaxWidth(Double.MAX_VALUE);
            button.setMinWidth(Region.USE_PREF_SIZE);
            HBox.setHgrow(button, Priority.ALWAYS);
        }
        more.setTooltip(new Tooltip(Messages.text("people.card.more")));
    }
}
