package io.fika.briefing;

import io.fika.coffees.Dates;
import io.fika.events.Profile;
import io.fika.growth.Figure;
import io.fika.growth.Headline;
import io.fika.growth.Insights;
import io.fika.growth.Opportunity;
import io.fika.growth.Span;
import io.fika.journal.Settings;
import io.fika.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Puts figures on paper: those of the screen, and a year in review. Reading the past may take a second. */
public record FigureSheets(Insights insights, Settings settings) {
    private static final int CLOSEST = 4;
    private static final int MOST_WON = 4;
    private static final int LONGEST = 70;

    /** The figures of this month and as many before it as make so many. */
    public FigureSheet page(int months) {
        Span span = Span.months(months, insights.today());
        List<Figure> figures = figures(span, kind -> true);
        return new FigureSheet(
                Messages.text("briefing.figures.title"), "", Messages.text("briefing.figures.lead", span.words()), printed(),
                Headline.of(figures), figures, insights.habits(), List.of(), true);
    }

    /** A year, up to today if it is this one. How one stands today is left out: it says nothing of the year. */
    public FigureSheet year(int year) {
        Span span = Span.year(year, insights.today());
        List<Figure> figures = figures(span, kind -> kind != Figure.Kind.DUE);
        String name = Profile.of(settings).name();
        String number = String.valueOf(year);
        boolean current = year == insights.today().getYear();
        return new FigureSheet(
                name.isBlank()
                        ? Messages.text("briefing.figures.year", number)
                        : Messages.text("briefing.figures.yearOf", number, Plain.of(name)),
                number, Messages.text("briefing.figures.yearLead", span.words()), printed(), Headline.of(figures), figures,
                current ? insights.habits() : List.of(), List.of(closest(span), won(span)), true);
    }

    private List<Figure> figures(Span span, Predicate<Figure.Kind> wanted) {
        List<Figure> all = new ArrayList<>(insights.figures(span));
        all.add(1, insights.growth(span));
        return all.stream().filter(figure -> wanted.test(figure.kind())).toList();
    }

    private FigureSheet.Column closest(Span span) {
        List<String> lines = insights.closest(span, CLOSEST).stream()
                .map(it -> Plain.cut(
                        Messages.text("briefing.figures.closest.line", Plain.of(it.person().name().full()), it.touches()), LONGEST))
                .toList();
        return new FigureSheet.Column(
                Messages.text("briefing.figures.closest"),
                lines.isEmpty() ? List.of(Messages.text("briefing.figures.closest.none")) : lines);
    }

    private FigureSheet.Column won(Span span) {
        List<Opportunity> all = insights.won(span);
        List<String> lines = new ArrayList<>(all.stream()
                .limit(MOST_WON)
                .map(it -> Messages.text(
                        "briefing.figures.won.line", Plain.cut(Plain.of(it.name()), LONGEST),
                        it.value().words()))
                .toList());
        if (all.size() > MOST_WON) {
            lines.add(Plain.more(all.size() - MOST_WON));
        }
        return new FigureSheet.Column(
                Messages.text("briefing.figures.won"),
                lines.isEmpty() ? List.of(Messages.text("briefing.figures.won.none")) : lines);
    }

    private String printed() {
        return Messages.text("briefing.calendar.printed", Dates.weekday(insights.today()));
    }
}
