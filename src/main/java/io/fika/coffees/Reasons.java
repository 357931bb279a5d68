package io.fika.coffees;

import io.fika.people.Contact;
import io.fika.people.HalfDay;
import io.fika.planner.Plan;
import io.fika.planner.Reason;
import io.fika.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says in words why the planner put a coffee where it is. */
final class Reasons {
    /** A later start of less than this is not worth a word. */
    private static final int WORTH_SAYING_MINUTES = 60;

    private final Acquaintance people;
    private final MonthProblem problem;

    Reasons(Acquaintance people, MonthProblem problem) {
        this.people = people;
        this.problem = problem;
    }

    /** The reasons, one sentence each, the weightiest first. */
    List<String> of(Plan.Coffee coffee) {
        Optional<Contact> person = people.find(problem.person(coffee.booking().contact()));
        String name = person.map(it -> it.name().full()).orElse(Messages.text("coffees.nobody"));
        String half = Dates.halfDay(HalfDay.of(coffee.booking().start()));
        String ring = person.flatMap(people::ring).map(it -> it.name()).orElse(Messages.text("coffees.why.noRing"));
        boolean isNew = problem.problem().contacts().get(coffee.booking().contact()).isNew();
        return Stream.of(Reason.Due.class, Reason.Preferred.class, Reason.Mix.class, Reason.NewPeople.class,
                        Reason.DayLoad.class, Reason.WeekLoad.class, Reason.OtherPlace.class, Reason.LaterStart.class,
                        Reason.Kept.class)
                .flatMap(kind -> coffee.reasons().stream().filter(kind::isInstance))
                .flatMap(reason -> sentence(reason, name, half, ring, isNew).stream())
                .toList();
    }

    /** The points of each part of what the coffee is worth to the plan. */
    static List<Answer.Figure> figures(Plan.Coffee coffee) {
        return coffee.reasons().stream().map(it -> new Answer.Figure(part(it), it.points())).toList();
    }

    private static String part(Reason reason) {
        return switch (reason) {
            case Reason.Due due -> Messages.text("coffees.figure.due");
            case Reason.Preferred preferred -> Messages.text("coffees.figure.preferred");
            case Reason.LaterStart later -> Messages.text("coffees.figure.later");
            case Reason.Kept kept -> Messages.text("coffees.figure.kept");
            case Reason.Time time -> Messages.text("coffees.figure.time");
            case Reason.Mix mix -> Messages.text("coffees.figure.mix");
            case Reason.NewPeople fresh -> Messages.text("coffees.figure.new");
            case Reason.DayLoad day -> Messages.text("coffees.figure.day");
            case Reason.WeekLoad week -> Messages.text("coffees.figure.week");
            case Reason.OtherPlace place -> Messages.text("coffees.figure.place");
        };
    }

    private Optional<String> sentence(Reason reason, String name, String half, String ring, boolean isNew) {
        return switch (reason) {
            case Reason.Due due -> Optional.of(isNew ? Messages.text("coffees.why.neverMet", ring) : due(due, ring));
            case Reason.Preferred preferred -> Optional.of(Messages.text("coffees.why.preferred", half, name));
            case Reason.Mix mix -> Optional.of(Messages.text(
                    "coffees.why.mix",
                    problem.problem().categories().get(mix.category()).name(),
                    mix.number(),
                    mix.planned(),
                    mix.target()));
            case Reason.NewPeople fresh -> fresh.isNew()
                    ? Optional.of(Messages.text("coffees.why.new", fresh.planned(), fresh.target()))
                    : Optional.empty();
            case Reason.DayLoad day -> Optional.of(Messages.text("coffees.why.day", day.coffees()));
            case Reason.WeekLoad week -> Optional.of(
                    Messages.text("coffees.why.week", week.coffees(), problem.problem().limits().perWeek()));
            case Reason.OtherPlace place -> Optional.of(Messages.text("coffees.why.place", place.places()));
            case Reason.LaterStart later -> later.minutes() >= WORTH_SAYING_MINUTES
                    ? Optional.of(Messages.text("coffees.why.later", later.minutes()))
                    : Optional.empty();
            case Reason.Kept kept -> Optional.of(Messages.text("coffees.why.kept"));
            case Reason.Time time -> Optional.empty();
        };
    }

    private static String due(Reason.Due due, String ring) {
        int days = due.daysLate();
        if (days > 0) {
            return Messages.text("coffees.why.late", ring, days);
        }
        return days == 0
                ? Messages.text("coffees.why.onTheDay", ring)
                : Messages.text("coffees.why.early", ring, -days);
    }
}
