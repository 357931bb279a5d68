package io.fika.ui.calendar;

import io.fika.coffees.Answer;
import io.fika.coffees.Coffee;
import io.fika.coffees.CoffeeStatus;
import io.fika.coffees.Dates;
import io.fika.coffees.MonthBoard;
import io.fika.coffees.Replans.Rejection;
import io.fika.text.Messages;
import io.fika.ui.calendar.CalendarModel.Focus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Why the coffee in focus is where it is, or why somebody is not in the plan, and what one can do about it. */
final class WhyCard {
    private final VBox root = new VBox();
    private final CalendarModel model;
    private final CalendarControllers on;

    WhyCard(CalendarModel model, CalendarControllers on) {
        this.model = model;
        this.on = on;
        root.getStyleClass().add("why");
        model.focus.subscribe(this::show);
        model.board.subscribe(this::show);
        model.explanation.subscribe(this::show);
        model.due.all.subscribe(() -> {
            if (model.focus.get() instanceof Focus.OnPerson) {
                show();
            }
        });
        model.coffee.table.subscribe(this::show);
    }

    Node root() {
        return root;
    }

    private void show() {
        root.getChildren().clear();
        MonthBoard board = model.board.get();
        if (board == null) {
            return;
        }
        switch (model.focus.get()) {
            case Focus.None none -> hint(board);
            case Focus.OnCoffee it -> board.item(it.coffee()).ifPresentOrElse(this::coffee, () -> fallen(board));
            // whoever was searched for need not be due
            case Focus.OnPerson it -> Stream.concat(model.due.all.get().stream(), board.due().stream())
                    .filter(due -> due.person().id().equals(it.person()))
                    .findFirst()
                    .ifPresent(this::person);
        }
    }

    private void hint(MonthBoard board) {
        if (board.days().stream().anyMatch(day -> !day.coffees().isEmpty())) {
            var hint = new Label(Messages.text("calendar.why.hint"));
            hint.getStyleClass().addAll("small", "muted");
            hint.setWrapText(true);
            root.getChildren().add(hint);
        }
    }

    private void coffee(MonthBoard.Item item) {
        Coffee coffee = item.coffee();
        String when = Dates.shortMoment(item.start());
        boolean proposed = coffee.status() == CoffeeStatus.PROPOSED;
        VBox card = card(
                proposed && !coffee.pinned()
                        ? Messages.text("calendar.why.title", item.names(), when)
                        : Messages.text("calendar.why.fixed", item.names(), when));
        line(card, status(coffee));
        if (coffee.contacts().size() > 1) {
            line(card, Messages.text("calendar.why.round", coffee.contacts().size()));
        }
        sentences(coffee.id(), proposed).forEach(sentence -> line(card, sentence));
        List<Answer.Figure> figures =
                proposed ? answer(coffee.id()).map(Answer::figures).orElse(List.of()) : List.<Answer.Figure>of();
        if (!figures.isEmpty()) {
            card.getChildren().add(new FiguresView(figures, model.figures).root());
        }
        if (coffee.status().isOpen()) {
            card.getChildren().add(actions(coffee));
        }
        root.getChildren().add(card);
    }

    // a coffee that was missed or called off has left the board, not the books
    private void fallen(MonthBoard board) {
        CoffeeModel.Table table = model.coffee.table.get();
        if (table != null && !table.coffee().status().stands()) {
            String names = String.join(" + ", table.people().stream().map(person -> person.name().full()).toList());
            VBox card = card(Messages.text("calendar.why.fixed", names, Dates.shortMoment(table.start())));
            line(card, status(table.coffee()));
            List<Node> links = new ArrayList<>();
            if (table.coffee().status() == CoffeeStatus.CANCELLED && table.start().isAfter(board.today().atStartOfDay())) {
                links.add(new InviteLink(on.invites(), table.coffee()).off());
            }
            links.add(link(Messages.text("calendar.action.open"), on.months()::open));
            card.getChildren().add(flow(links));
            root.getChildren().add(card);
        }
    }

    private static String status(Coffee coffee) {
        String status = CoffeeChip.status(coffee.status());
        String pinned = coffee.pinned() && coffee.status() == CoffeeStatus.PROPOSED
                ? Messages.text("calendar.why.pinned", status)
                : status;
        return coffee.place().isBlank() ? pinned : Messages.text("calendar.why.place", pinned, coffee.place());
    }

    private FlowPane actions(Coffee coffee) {
        List<Node> links = new ArrayList<>();
        if (coffee.status() == CoffeeStatus.PROPOSED) {
            links.add(link(Messages.text("calendar.action.accept"), () -> on.plans().accept(coffee.id())));
            links.add(link(
                    coffee.pinned() ? Messages.text("calendar.action.unpin") : Messages.text("calendar.action.pin"),
                    () -> on.plans().pin(coffee)));
        }
        links.add(link(Messages.text("calendar.action.another"), () -> {
            if (coffee.status() == CoffeeStatus.PROPOSED) {
                on.coffees().reject(coffee, Rejection.ANOTHER_TIME);
            } else {
                on.moves().anotherTime(coffee);
            }
        }));
        if (coffee.status() == CoffeeStatus.PROPOSED) {
            links.add(link(Messages.text("calendar.action.notDay"), () ->
                    on.coffees().reject(coffee, Rejection.NOT_THIS_DAY)));
        }
        links.add(new InviteLink(on.invites(), coffee).root());
        links.add(link(Messages.text("calendar.action.held"), () -> model.logging.set(true)));
        links.add(link(
                coffee.status() == CoffeeStatus.PROPOSED
                        ? Messages.text("calendar.action.reject")
                        : Messages.text("calendar.action.cancel"),
                () -> on.coffees().remove(coffee)));
        links.add(link(Messages.text("calendar.action.print"), () -> on.coffees().print(coffee)));
        links.add(link(Messages.text("calendar.action.open"), on.months()::open));
        return flow(links);
    }

    private void person(MonthBoard.Due due) {
        UUID person = due.person().id();
        String name = due.person().name().full();
        VBox card = card(
                due.planned() == null
                        ? Messages.text("calendar.whyNot.title", name)
                        : Messages.text("calendar.whyNot.planned", name));
        line(card, DueWords.why(due));
        List<Node> links = new ArrayList<>();
        var start = due.planned();
        if (start != null) {
            line(card, Messages.text("calendar.whyNot.on", Dates.moment(start)));
        } else {
            sentences(person, true).forEach(sentence -> line(card, sentence));
            answer(person).map(Answer::instead).ifPresent(instead ->
                    links.add(link(Messages.text("calendar.action.putIn"), () -> on.plans().putIn(instead))));
        }
        if (due.skipped()) {
            links.add(link(Messages.text("calendar.action.allow"), () -> on.plans().allow(person)));
        }
        links.add(link(Messages.text("calendar.action.open"), on.months()::open));
        card.getChildren().add(flow(links));
        root.getChildren().add(card);
    }

    private List<String> sentences(UUID about, boolean asked) {
        if (!asked) {
            return List.of();
        }
        return answer(about).map(Answer::sentences).orElse(List.of(Messages.text("calendar.why.thinking")));
    }

    private Optional<Answer> answer(UUID about) {
        Explanation explanation = model.explanation.get();
        return explanation != null && explanation.about().equals(about)
                ? Optional.of(explanation.answer())
                : Optional.empty();
    }

    private static VBox card(String title) {
        var heading = new Label(title);
        heading.getStyleClass().add("semibold");
        heading.setWrapText(true);
        var card = new VBox(heading);
        card.getStyleClass().addAll("tile", "why-card");
        return card;
    }

    private static void line(VBox card, String sentence) {
        var line = new Label(sentence);
        line.setWrapText(true);
        card.getChildren().add(line);
    }

    private static Hyperlink link(String text, Runnable action) {
        var link = new Hyperlink(text);
        link.setOnAction(event -> action.run());
        return link;
    }

    private static FlowPane flow(List<Node> links) {
        var flow = new FlowPane(12, 2);
        flow.getStyleClass().add("why-actions");
        flow.getChildren().addAll(links);
        return flow;
    }
}
