package io.fika.briefing;

import io.fika.growth.Figure;
import io.fika.growth.Figure.Layout;
import io.fika.growth.FigureWords;
import io.fika.growth.Habit;
import io.fika.growth.Headline;
import io.fika.growth.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Figures on paper.
 *
 * @param year large over a year in review; empty on a page of insights
 * @param formulas whether each figure says how it was reckoned
 * @param lists what stands beside the figures at the end
 */
public record FigureSheet(
        String title, String year, String lead, String printed, List<Headline> headlines, List<Figure> figures,
        List<Habit> habits, List<Column> lists, boolean formulas) {
    private static final int NUMBER = 6;
    private static final int SHORT = 12;

    /** Lines under a heading. */
    public record Column(String heading, List<String> lines) {
        public Column {
            lines = List.copyOf(lines);
        }
    }

    public FigureSheet {
        headlines = List.copyOf(headlines);
        figures = List.copyOf(figures);
        habits = List.copyOf(habits);
        lists = List.copyOf(lists);
    }

    /** Whether it is to have one page. */
    boolean isOnePage() {
        return !year.isEmpty();
    }

    boolean canBeShorter() {
        return formulas || !habits.isEmpty() || figures.size() > 2;
    }

    /** The same with less on it: without habits first, then without formulas, then without the last figures. */
    FigureSheet shorter() {
        if (!habits.isEmpty()) {
            return new FigureSheet(title, year, lead, printed, headlines, figures, List.of(), lists, formulas);
        }
        return formulas
                ? new FigureSheet(title, year, lead, printed, headlines, figures, habits, lists, false)
                : new FigureSheet(
                        title, year, lead, printed, headlines, figures.subList(0, figures.size() - 1), habits, lists, false);
    }

    /** The figures by their places in the list, two beside each other; a year's weeks have a row for themselves. */
    public List<List<Integer>> rows() {
        List<List<Integer>> rows = new ArrayList<>();
        List<Integer> row = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            if (figures.get(i).kind() == Figure.Kind.WEEKS) {
                rows.add(rows.size(), List.of(i));
            } else {
                row.add(i);
                if (row.size() == 2) {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            }
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        return rows;
    }

    public String heading(Figure figure) {
        return FigureWords.heading(figure.kind());
    }

    public String heading(Habit habit) {
        return FigureWords.heading(habit.kind());
    }

    public boolean isColumns(Figure figure) {
        return figure.kind().layout() == Layout.COLUMNS;
    }

    public boolean isSides(Figure figure) {
        return figure.kind().layout() == Layout.SIDES;
    }

    /** Whether there is room over each column for its number. */
    public boolean isFew(Figure figure) {
        return figure.bars().size() <= 14;
    }

    /** The names under the columns, each with how many columns it stands under. */
    public List<Axis> axis(Figure figure) {
        List<Axis> names = new ArrayList<>();
        for (var bar : figure.bars()) {
            if (bar.words().isEmpty() && !names.isEmpty()) {
                Axis last = names.removeLast();
                names.add(new Axis(last.name(), last.columns() + 1));
            } else {
                names.add(new Axis(bar.words(), 1));
            }
        }
        return names;
    }

    /** How wide what is written beside bars gets, in a style sheet's words. */
    public String width(Figure figure) {
        int longest = figure.bars().stream().mapToInt(bar -> bar.words().length()).max().orElse(0);
        return longest <= NUMBER ? "amount number" : longest <= SHORT ? "amount" : "amount long";
    }

    /** A name under so many columns. */
    public record Axis(String name, int columns) {}

    /** What the colours mean; empty where the bars say it. */
    public List<Part> legend(Figure figure) {
        if (figure.totals().size() == 1 || figure.bars().stream().allMatch(bar -> bar.parts().size() == 1)) {
            return List.of();
        }
        Map<String, Part> named = new LinkedHashMap<>();
        figure.totals().stream().filter(part -> part.count() > 0).forEach(part -> named.put(part.name(), part));
        return List.copyOf(named.values());
    }
}
