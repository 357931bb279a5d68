package io.fika.ui.events;

import io.fika.events.Club;
import io.fika.events.Fee;
import io.fika.events.Money;
import io.fika.growth.ClubReport;
import io.fika.people.Category;
import io.fika.people.Contact;
import io.fika.text.Days;
import io.fika.text.Messages;
import io.fika.ui.kit.Icons;
import io.fika.ui.kit.Section;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A group: the questions that one asks oneself about it, whom to sit down with, what it cost and brought, who is in. */
final class ClubView {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

    private final ClubModel model;
    private final ClubController controller;
    private final ScrollPane root = new ScrollPane();
    private final TextField name = new TextField();
    private final TextField note = new TextField();
    private final HBox figures = new HBox();
    private final VBox next = new VBox();
    private final GridPane money = new GridPane();
    private final VBox fees = new VBox();
    private final VBox found = new VBox();
    private final TextField search = new TextField();

    ClubView(ClubModel model, ClubController controller, Function<UUID, Optional<Category>> category) {
        this.model = model;
        this.controller = controller;
        ListView<ClubReport.Member> members = new ListView<>(model.members);
        members.setCellFactory(view -> new MemberCell(controller, category));
        members.getStyleClass().add("guest-list");
        members.setPrefHeight(300);
        members.setAccessibleText(Messages.text("events.ui.club.members"));
        Label nobody = new Label(Messages.text("events.ui.club.nobody"));
        nobody.setWrapText(true);
        nobody.getStyleClass().addAll("muted", "guests-nobody");
        members.setPlaceholder(nobody);
        members.getSelectionModel().selectedItemProperty().subscribe(member -> {
            if (member != null) {
                model.chosen.set(member);
            }
        });
        next.getStyleClass().add("club-next");
        fees.getStyleClass().add("club-next");
        figures.getStyleClass().add("goal-meters");
        money();
        search();
        Button remove = new Button(Messages.text("events.ui.club.remove"));
        remove.getStyleClass().addAll("danger", "flat");
        remove.setOnAction(event -> controller.remove());
        VBox left = new VBox(new Section(Messages.text("events.ui.club.next"), next).root());
        VBox right = new VBox(new Section(Messages.text("events.ui.club.money"), money, fees, paying(), opportunity()).root());
        HBox both = new HBox(left, right);
        both.getStyleClass().add("club-halves");
        for (VBox half : List.of(left, right)) {
            half.setPrefWidth(200);
            HBox.setHgrow(half, Priority.ALWAYS);
        }
        VBox content = new VBox(
                words(), figures, both,
                new Section(
                        Messages.text("events.ui.club.members"), search, found, members,
                        new MemberWords(model, controller).root()).root(),
                remove);
        content.getStyleClass().addAll("event-form", "club-page");
        root.setContent(content);
        root.setFitToWidth(true);
        root.getStyleClass().add("event-scroll");
        model.shown.subscribe(this::show);
        model.report.subscribe(this::show);
        model.fees.addListener((ListChangeListener<Fee>) change -> fees());
        model.found.addListener((ListChangeListener<Contact>) change -> found());
        found();
    }

    Node root() {
        return root;
    }

    private Node words() {
        name.setAccessibleText(Messages.text("events.ui.club.name"));
        name.getStyleClass().add("club-name");
        note.setPromptText(Messages.text("events.ui.club.note"));
        note.setAccessibleText(Messages.text("events.ui.club.note"));
        for (TextField field : List.of(name, note)) {
            field.setOnAction(event -> controller.words(name.getText(), note.getText()));
            field.focusedProperty().subscribe((was, is) -> {
                if (was && !is) {
                    controller.words(name.getText(), note.getText());
                }
            });
        }
        VBox words = new VBox(name, note);
        words.getStyleClass().add("form-grid");
        return words;
    }

    private void search() {
        search.setPromptText(Messages.text("events.ui.club.add"));
        search.setAccessibleText(Messages.text("events.ui.club.add"));
        search.textProperty().subscribe(controller::search);
        search.setOnAction(event -> model.found.stream().findFirst().ifPresent(this::join));
        found.getStyleClass().addAll("tile", "guest-found");
    }

    private void join(Contact person) {
        search.clear();
        controller.join(person);
    }

    private void found() {
        found.getChildren().setAll(model.found.stream().map(person -> {
            String organisation = person.work().organisation();
            Button row = new Button(
                    person.name().full() + (organisation.isBlank() ? "" : " · " + organisation), Icons.of(Feather.PLUS));
            row.getStyleClass().addAll("flat", "found-row");
            row.setMnemonicParsing(false);
            row.setMaxWidth(Double.MAX_VALUE);
            row.setOnAction(event -> join(person));
            return row;
        }).toList());
        found.setVisible(!model.found.isEmpty());
        found.setManaged(!model.found.isEmpty());
    }

    private void money() {
        money.getStyleClass().add("club-money");
        for (int i = 0; i < 3; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(i == 0 ? 20 : 40);
            money.getColumnConstraints().add(column);
        }
    }

    private Node paying() {
        DatePicker day = new DatePicker();
        day.setPrefWidth(130);
        day.setMinWidth(110);
        day.setPromptText(Messages.text("events.ui.club.today"));
        day.setAccessibleText(Messages.text("events.ui.club.day"));
        TextField amount = new TextField();
        amount.setPromptText(Messages.text("events.ui.costPrompt"));
        amount.setAccessibleText(Messages.text("events.ui.club.amount"));
        TextField what = new TextField();
        what.setPromptText(Messages.text("events.ui.club.what"));
        what.setAccessibleText(Messages.text("events.ui.club.what"));
        Button add = new Button(Messages.text("events.ui.club.pay"));
        add.setMinWidth(Region.USE_PREF_SIZE);
        Runnable pay = () -> {
            boolean read = controller.paid(day.getValue(), amount.getText(), what.getText());
            amount.pseudoClassStateChanged(WRONG, !read);
            if (read) {
                amount.clear();
                what.clear();
            }
        };
        add.setOnAction(event -> pay.run());
        amount.setOnAction(event -> pay.run());
        what.setOnAction(event -> pay.run());
        for (TextField field : List.of(amount, what)) {
            field.setPrefWidth(90);
            HBox.setHgrow(field, Priority.ALWAYS);
        }
        HBox when = new HBox(day, amount);
        HBox row = new HBox(what, add);
        when.getStyleClass().add("guest-tools");
        row.getStyleClass().add("guest-tools");
        return new VBox(8, when, row);
    }

    private Node opportunity() {
        Button add = new Button(Messages.text("events.ui.opportunity"), Icons.of(Feather.TRENDING_UP));
        add.setOnAction(event -> controller.newOpportunity());
        return add;
    }

    private void show(@Nullable Club club) {
        if (club != null) {
            if (!name.isFocused()) {
                name.setText(club.name());
            }
            if (!note.isFocused()) {
                note.setText(club.note());
            }
        }
    }

    private void show(@Nullable ClubReport report) {
        if (report == null) {
            return;
        }
        List<ClubReport.Member> in = report.members().stream().filter(ClubReport.Member::isIn).toList();
        figures.getChildren().setAll(
                figure(in.size(), Messages.text("events.ui.club.all")),
                figure(in.stream().filter(ClubReport.Member::known).count(), Messages.text("events.ui.club.iKnow")),
                figure(in.stream().filter(it -> it.oneToOne() != null).count(), Messages.text("events.ui.club.satDown")),
                figure(in.stream().filter(ClubReport.Member::bought).count(), Messages.text("events.ui.club.boughtFrom")),
                figure(in.stream().filter(it -> it.supports() > 0).count(), Messages.text("events.ui.club.supporters")));
        next.getChildren().setAll(report.next().isEmpty()
                ? List.of(muted(in.isEmpty()
                        ? Messages.text("events.ui.club.noMembers")
                        : Messages.text("events.ui.club.noNext")))
                : Stream.concat(report.next().stream().map(this::next), all(report.next().size())).toList());
        years(report);
    }

    private static Node figure(long count, String words) {
        Label figure = new Label(String.valueOf(count));
        figure.getStyleClass().add("meter-figure");
        Label what = new Label(words);
        what.getStyleClass().addAll("small", "muted");
        what.setWrapText(true);
        VBox root = new VBox(figure, what);
        root.getStyleClass().add("goal-meter");
        root.setPrefWidth(100);
        HBox.setHgrow(root, Priority.ALWAYS);
        return root;
    }

    private Stream<Node> all(int count) {
        if (count < 2) {
            return Stream.empty();
        }
        Button all = new Button(Messages.text("events.ui.club.planAll", count), Icons.of(Feather.COFFEE));
        all.setOnAction(event -> controller.planAll());
        return Stream.of(all);
    }

    private Node next(ClubReport.Next who) {
        Label name = new Label(who.person().name().full());
        name.getStyleClass().add("semibold");
        VBox words = new VBox(name, muted(who.reason()));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button plan = new Button(Messages.text("events.ui.club.plan"));
        plan.setMinWidth(Region.USE_PREF_SIZE);
        plan.setOnAction(event -> controller.plan(who.person()));
        HBox row = new HBox(words, plan);
        row.getStyleClass().add("guest-row");
        return row;
    }

    private void years(ClubReport report) {
        money.getChildren().clear();
        if (report.years().isEmpty()) {
            money.add(muted(Messages.text("events.ui.club.noMoney")), 0, 0, 3, 1);
            return;
        }
        money.addRow(0, new Label(), muted(Messages.text("events.ui.club.paid")), muted(Messages.text("events.ui.club.won")));
        int row = 1;
        for (ClubReport.Year year : report.years()) {
            money.addRow(row++, new Label(String.valueOf(year.year())), amounts(year.paid()), amounts(year.won()));
        }
        if (report.years().size() > 1) {
            Label all = new Label(Messages.text("events.ui.club.together"));
            all.getStyleClass().add("semibold");
            money.addRow(row, all,
                    amounts(ClubReport.Year.together(report.years(), ClubReport.Year::paid)),
                    amounts(ClubReport.Year.together(report.years(), ClubReport.Year::won)));
        }
    }

    private static Label amounts(List<Money> amounts) {
        Label label = new Label(amounts.isEmpty()
                ? "–"
                : amounts.stream().map(Money::words).collect(Collectors.joining("\n")));
        label.setWrapText(true);
        return label;
    }

    private void fees() {
        fees.getChildren().setAll(model.fees.stream().map(this::fee).toList());
    }

    private Node fee(Fee fee) {
        Label words = muted(String.join(" · ", List.of(
                Days.shortly(fee.day(), controller.today()), new Money(fee.cents(), fee.currency()).words(), fee.note())));
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(words, Icons.button(Feather.X, Messages.text("events.ui.club.removeFee"), () -> controller.remove(fee)));
        row.getStyleClass().addAll("guest-row", "to-meet-row");
        return row;
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll("small", "muted");
        return label;
    }
}
