package io.fika.ui.events;

import io.fika.events.Event;
import io.fika.events.Met;
import io.fika.growth.EveningResult;
import io.fika.text.Messages;
import io.fika.ui.kit.EmptyState;
import io.fika.ui.kit.Icons;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The debrief: the evening against its goals above, everybody with one key each, and what was heard beside. */
final class DebriefView {
    private static final Map<KeyCode, Met> KEYS =
            Map.of(KeyCode.M, Met.MET, KeyCode.X, Met.MISSED, KeyCode.N, Met.NEW, KeyCode.S, Met.SOLID);

    private static final PseudoClass SAID = PseudoClass.getPseudoClass("said");

    private final EventsModel events;
    private final DebriefModel model;
    private final DebriefController controller;
    private final StackPane root = new StackPane();
    private final GoalMeters meters = new GoalMeters();
    private final TextField cards = new TextField();
    private final Label kind = new Label();
    private final TextField adding = new TextField();
    private final VBox whom = new VBox();
    private final ListView<GuestRow> list;
    private final DebriefPane side;
    private final HBox follow = new HBox();
    private final Label followWords = new Label();
    private final StackPane early = new StackPane();

    DebriefView(DebriefModel model, DebriefController controller, EventsModel events) {
        this.model = model;
        this.controller = controller;
        this.events = events;
        list = new ListView<>(model.rows);
        side = new DebriefPane(model, controller, list::requestFocus);
        list();
        Node hint = hint();
        VBox left = new VBox(adding(), list, hint);
        left.getStyleClass().add("debrief-left");
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        whom.getStyleClass().addAll("tile", "guest-found", "debrief-whom");
        whom.setMaxHeight(Region.USE_PREF_SIZE);
        StackPane both = new StackPane(left, whom);
        both.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(both, Priority.ALWAYS);
        HBox halves = new HBox(both, side.root());
        halves.getStyleClass().add("debrief-halves");
        VBox.setVgrow(halves, Priority.ALWAYS);
        halves.setMinHeight(0);
        VBox page = new VBox(head(), follow(), halves);
        page.getStyleClass().addAll("guests", "debrief");
        root.getChildren().addAll(page, early);
        model.begun.subscribe(begun -> {
            page.setVisible(begun);
            early.setVisible(!begun);
        });
        events.selected.subscribe(this::show);
        model.result.subscribe(this::show);
        model.withoutCoffee.subscribe(count -> follow(count.intValue()));
        // with nobody to say anything of there is nothing beside the list, and no key does anything
        var nobody = Bindings.isEmpty(model.rows);
        for (Node each : List.of(side.root(), hint, kind)) {
            each.visibleProperty().bind(nobody.not());
            each.managedProperty().bind(each.visibleProperty());
        }
        model.whom.addListener((ListChangeListener<DebriefModel.Whom>) change -> showWhom());
        model.chosen.subscribe(this::select);
        // what is not shown cannot take the keys
        root.visibleProperty().subscribe(visible -> {
            if (visible) {
                list.requestFocus();
            }
        });
        showWhom();
    }

    Node root() {
        return root;
    }

    private void list() {
        list.setCellFactory(view -> new DebriefCell());
        list.getStyleClass().addAll("guest-list", "debrief-list");
        list.setAccessibleText(Messages.text("events.ui.part.debrief"));
        list.setPlaceholder(new EmptyState(
                        Feather.USER_PLUS, Messages.text("events.ui.debrief.nobody"),
                        Messages.text("events.ui.debrief.nobodyText"))
                .root());
        list.setMinHeight(80);
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                controller.choose(row);
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        // when it was typed, not pressed: the letter is not for the field
        list.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().equalsIgnoreCase("a")) {
                event.consume();
                adding.requestFocus();
            }
        });
    }

    private void onKey(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        GuestRow row = list.getSelectionModel().getSelectedItem();
        Met met = KEYS.get(event.getCode());
        if (met != null && row != null) {
            event.consume();
            controller.mark(row, met);
            step();
        } else if (event.getCode() == KeyCode.ENTER && row != null) {
            event.consume();
            side.enter();
        }
    }

    // down the list, so that one key after another is enough
    private void step() {
        int next = list.getSelectionModel().getSelectedIndex() + 1;
        if (next < model.rows.size()) {
            list.getSelectionModel().clearAndSelect(next);
            list.scrollTo(Math.max(0, next - 4));
        }
    }

    private void select(@Nullable GuestRow row) {
        if (row == null) {
            list.getSelectionModel().clearSelection();
        } else if (!row.equals(list.getSelectionModel().getSelectedItem())) {
            list.getSelectionModel().select(row);
            list.scrollTo(row);
        }
    }

    private Node head() {
        cards.setPrefColumnCount(3);
        Label words = new Label(Messages.text("events.ui.debrief.cards"));
        words.getStyleClass().addAll("small", "muted");
        words.setLabelFor(cards);
        cards.setAccessibleText(Messages.text("events.ui.debrief.cards"));
        cards.setOnAction(event -> cards());
        cards.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                cards();
            }
        });
        VBox counted = new VBox(words, cards);
        counted.getStyleClass().add("goal-meter");
        counted.setMinWidth(Region.USE_PREF_SIZE);
        HBox figures = new HBox(meters.root(), counted);
        figures.getStyleClass().add("goal-meters");
        kind.setWrapText(true);
        kind.getStyleClass().add("debrief-kind");
        kind.setMinHeight(Region.USE_PREF_SIZE);
        VBox head = new VBox(figures, kind);
        head.getStyleClass().add("debrief-head");
        return head;
    }

    private void cards() {
        String text = cards.getText().strip();
        if (text.isEmpty() || text.matches("\\d{1,3}")) {
            controller.cards(text.isEmpty() ? 0 : Integer.parseInt(text));
        } else {
            show(events.selected.get());
        }
    }

    private Node follow() {
        Button propose = new Button(Messages.text("events.ui.debrief.propose"), Icons.of(Feather.COFFEE));
        propose.getStyleClass().add("accent");
        propose.setMinWidth(Region.USE_PREF_SIZE);
        propose.setOnAction(event -> controller.proposeCoffees());
        followWords.setWrapText(true);
        followWords.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(followWords, Priority.ALWAYS);
        follow.getChildren().setAll(followWords, propose);
        follow.getStyleClass().addAll("debrief-follow");
        follow(0);
        return follow;
    }

    private void follow(int count) {
        follow.setVisible(count > 0);
        follow.setManaged(count > 0);
        followWords.setText(Messages.text("events.ui.debrief.follow", count));
    }

    private Node adding() {
        adding.setPromptText(Messages.text("events.ui.debrief.add"));
        adding.setAccessibleText(Messages.text("events.ui.debrief.add"));
        adding.getStyleClass().add("debrief-adding");
        adding.textProperty().subscribe(controller::type);
        adding.setOnAction(event -> model.whom.stream().findFirst().ifPresent(this::take));
        adding.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && !adding.getText().isEmpty()) {
                event.consume();
                adding.clear();
            } else if (event.getCode() == KeyCode.DOWN) {
                event.consume();
                (model.whom.isEmpty() ? Optional.<Node>of(list) : whom.getChildren().stream().findFirst())
                        .ifPresent(Node::requestFocus);
            }
        });
        return adding;
    }

    private void take(DebriefModel.Whom who) {
        adding.clear();
        controller.take(who);
        adding.requestFocus();
    }

    private void showWhom() {
        whom.getChildren().setAll(model.whom.stream().map(this::choice).toList());
        whom.setVisible(!model.whom.isEmpty());
    }

    private Node choice(DebriefModel.Whom who) {
        Button row = new Button(who.words(), Icons.of(who instanceof DebriefModel.Whom.Fresh ? Feather.USER_PLUS : Feather.USER_CHECK));
        row.getStyleClass().addAll("flat", "found-row");
        row.setMnemonicParsing(false);
        row.setMaxWidth(Double.MAX_VALUE);
        row.setOnAction(event -> take(who));
        if (model.whom.getFirst().equals(who)) {
            row.getStyleClass().add("found-first");
        }
        return row;
    }

    private static Node hint() {
        Label hint = new Label(Messages.text("events.ui.debrief.keys"));
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        hint.getStyleClass().addAll("small", "muted");
        return hint;
    }

    private void show(@Nullable Event event) {
        if (event == null) {
            return;
        }
        if (!cards.isFocused()) {
            cards.setText(event.cards() == 0 ? "" : String.valueOf(event.cards()));
        }
        early.getChildren().setAll(new EmptyState(
                        Feather.CHECK_SQUARE, Messages.text("events.ui.debrief.early", event.name()),
                        Messages.text("events.ui.debrief.earlyText", EventWords.when(event)))
                .root());
    }

    private void show(@Nullable EveningResult result) {
        if (result != null) {
            meters.show(result);
            String words = String.join(" ", result.kindly());
            kind.setText(words.isEmpty()
                    ? Messages.text("events.ui.debrief.left", result.open())
                    : words);
            kind.pseudoClassStateChanged(SAID, !words.isEmpty());
        }
    }
}
