package io.fika.ui.calendar;

import io.fika.coffees.Dates;
import io.fika.coffees.Replans;
import io.fika.text.Messages;
import io.fika.ui.calendar.CoffeeModel.HinderedStart;
import io.fika.ui.calendar.CoffeeModel.Table;
import io.fika.ui.kit.Icons;
import io.fika.ui.kit.PersonPicker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The right side: first what wants an answer, then what is in focus, then the balance of the month. */
final class SidePane {
    private final VBox root = new VBox();
    private final CalendarModel model;
    private final CalendarControllers on;
    private final LocalDate today;
    private final Node balance;
    private final Node why;
    private @Nullable CoffeeForm form;
    private @Nullable OutcomeForm outcome;
    private @Nullable UUID outcomeOf;
    private @Nullable UUID drafted;
    private @Nullable Node offers;
    private @Nullable Node waiting;
    private @Nullable Node draft;

    SidePane(CalendarModel model, CalendarControllers on, LocalDate today) {
        this.model = model;
        this.on = on;
        this.today = today;
        balance = new BalancePane(model).root();
        why = new WhyCard(model, on).root();
        root.getStyleClass().add("calendar-side");
        model.coffee.table.subscribe(this::show);
        model.logging.subscribe(this::show);
        model.coffee.listing.subscribe(listing -> {
            show();
            if (listing && waiting instanceof VBox card && card.getChildren().size() > 1) {
                card.getChildren().get(1).requestFocus();
            }
        });
        model.coffee.draft.subscribe(this::redraft);
        model.coffee.hindered.subscribe(this::redraft);
        model.coffee.waiting.addListener((ListChangeListener<Object>) change -> {
            waiting = null;
            show();
        });
        model.coffee.instead.subscribe(() -> {
            offers = null;
            show();
        });
    }

    Node root() {
        return root;
    }

    private void redraft() {
        draft = null;
        show();
    }

    // what is still right stays the same node, for the focus may be in it
    private void show() {
        List<Node> parts = new ArrayList<>();
        CoffeeModel coffee = model.coffee;
        if (!coffee.instead.get().isNothing()) {
            offers = Objects.requireNonNullElseGet(offers, this::offers);
            parts.add(offers);
        }
        LocalDate day = coffee.draft.get();
        if (day != null) {
            draft = Objects.requireNonNullElseGet(draft, () -> draft(day));
            parts.add(draft);
        }
        Table table = coffee.table.get();
        boolean telling = table != null && model.logging.get();
        if (coffee.listing.get() && !telling) {
            waiting = Objects.requireNonNullElseGet(waiting, this::waiting);
            parts.add(waiting);
        }
        if (table == null) {
            form = null;
            parts.add(balance);
            parts.add(why);
        } else if (telling) {
            parts.add(outcome(table));
        } else {
            parts.add(why);
            parts.add(form(table));
            parts.add(balance);
        }
        if (!telling) {
            outcome = null;
        }
        if (!root.getChildren().equals(parts)) {
            root.getChildren().setAll(parts);
        }
        if (telling && outcome != null && !Objects.equals(outcomeOf, table.coffee().id())) {
            outcomeOf = table.coffee().id();
            outcome.focus();
        } else if (!telling) {
            outcomeOf = null;
        }
    }

    private Node form(Table table) {
        CoffeeForm now = form;
        if (now == null || !now.isOf(table)) {
            now = new CoffeeForm(table, model, on.coffees());
            form = now;
        } else {
            now.show(table);
        }
        now.hindered(model.coffee.hindered.get());
        return now.root();
    }

    // what is being said must not be lost because something else was read anew
    private Node outcome(Table table) {
        OutcomeForm now = outcome;
        if (now == null || !table.coffee().id().equals(outcomeOf)) {
            now = new OutcomeForm(table, today, on);
            outcome = now;
        }
        return now.root();
    }

    private Node offers() {
        Replans.Instead instead = model.coffee.instead.get();
        var title = new Label(
                instead.offers().isEmpty()
                        ? Messages.text("calendar.offer.none")
                        : Messages.text("calendar.offer.title"));
        title.getStyleClass().add("semibold");
        title.setWrapText(true);
        var card = new VBox(title);
        card.getStyleClass().addAll("tile", "why-card", "offer-card");
        for (Replans.Offer offer : instead.offers()) {
            var sentence = new Label(offer.sentence());
            sentence.setWrapText(true);
            card.getChildren().addAll(sentence, flow(link(Messages.text("calendar.offer.accept"), offer.sentence(), () ->
                    on.coffees().accept(offer))));
        }
        for (String why : instead.why()) {
            var sentence = new Label(why);
            sentence.getStyleClass().addAll("small", "muted");
            sentence.setWrapText(true);
            card.getChildren().add(sentence);
        }
        card.getChildren().add(flow(link(Messages.text("calendar.offer.leave"), "", on.coffees()::leave)));
        return card;
    }

    private Node waiting() {
        var title = new Label(Messages.text("calendar.waiting", model.coffee.waiting.size()));
        title.getStyleClass().add("semibold");
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button close = Icons.button(Feather.X, Messages.text("calendar.waiting.close"), () -> on.coffees().list(false));
        close.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(title, close);
        head.getStyleClass().add("held-head");
        var card = new VBox(head);
        card.getStyleClass().addAll("tile", "why-card", "waiting-card");
        for (CoffeeModel.Waiting it : model.coffee.waiting) {
            var names = new Label(it.names());
            names.getStyleClass().addAll("semibold", "accent-text");
            var when = new Label(Dates.moment(it.start()));
            when.getStyleClass().addAll("small", "muted");
            var row = new Button();
            row.setGraphic(new VBox(names, when));
            row.setAccessibleText(Messages.text("calendar.waiting.row", it.names(), Dates.moment(it.start())));
            row.setMaxWidth(Double.MAX_VALUE);
            row.getStyleClass().addAll("flat", "waiting-row");
            row.setOnAction(event -> on.coffees().tell(it.coffee()));
            card.getChildren().add(row);
        }
        return card;
    }

    private Node draft(LocalDate day) {
        var title = new Label(Messages.text("calendar.draft", Dates.weekday(day)));
        title.getStyleClass().add("semibold");
        title.setWrapText(true);
        var picker = new PersonPicker(
                Messages.text("calendar.draft.who"),
                typed -> on.coffees().find(typed, List.of()),
                person -> {
                    drafted = person.id();
                    on.coffees().begin(person.id(), day);
                });
        var card = new VBox(title, picker.root());
        card.getStyleClass().addAll("tile", "why-card", "draft-card");
        UUID person = drafted;
        if (model.coffee.hindered.get() instanceof HinderedStart hindered && person != null) {
            var sentence = new Label(hindered.sentence());
            sentence.getStyleClass().add("field-problem");
            sentence.setWrapText(true);
            card.getChildren().addAll(sentence, flow(link(Messages.text("calendar.form.regardless"), "", () ->
                    on.coffees().beginRegardless(person, hindered.wanted()))));
        }
        card.getChildren().add(flow(link(Messages.text("calendar.held.cancel"), "", on.coffees()::cancelDraft)));
        card.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                on.coffees().cancelDraft();
                event.consume();
            }
        });
        picker.field().sceneProperty().subscribe(scene -> {
            if (scene != null) {
                picker.field().requestFocus();
            }
        });
        return card;
    }

    private static Hyperlink link(String text, String about, Runnable action) {
        var link = new Hyperlink(text);
        if (!about.isEmpty()) {
            link.setAccessibleText(Messages.text("calendar.offer.reading", text, about));
        }
        link.setOnAction(event -> action.run());
        return link;
    }

    private static FlowPane flow(Node... links) {
        var flow = new FlowPane(12, 2, links);
        flow.getStyleClass().add("why-actions");
        return flow;
    }
}
