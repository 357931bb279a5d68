package io.fika.ui.people;

import io.fika.people.Alphabet;
import io.fika.people.Category;
import io.fika.people.ContactMethod;
import io.fika.people.Ring;
import io.fika.people.Standing;
import io.fika.people.StandingWords;
import io.fika.people.Trust;
import io.fika.people.TrustStage;
import io.fika.people.TrustWords;
import io.fika.text.Days;
import io.fika.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** What the table of people can show of each, and put them in order by. */
@SuppressWarnings("ImmutableEnumChecker") // what it holds are pure functions
enum PersonColumn implements ListColumn {
    NAME(190, PersonRow::name),
    WORK(220, row -> CardView.line(row.contact().work())),
    ORGANISATION(160, row -> row.contact().work().organisation()),
    ROLE(160, row -> row.contact().work().role()),
    RING(130, row -> row.ring().map(Ring::name).orElseGet(() -> Messages.text("people.ring.none")),
            PersonRow::ringPosition),
    CATEGORY(110, row -> row.category().map(Category::name).orElse("")),
    STANDING(160, row -> StandingWords.of(row.standing()), row -> -row.urgency()),
    DUE(100, row -> StandingWords.due(row.standing()), row -> day(dueDay(row))),
    LAST(100, row -> shortly(row.standing().last(), row), row -> day(row.standing().last())),
    CADENCE(100, PersonColumn::cadence, row -> number(row.standing().cadence() == null ? null
            : row.standing().cadence().days())),
    RECKONED(200, PersonColumn::reckoned, PersonColumn::losing),
    TOWN(110, row -> row.words().town()),
    EMAIL(190, row -> reach(row, ContactMethod.Kind.EMAIL)),
    PHONE(140, row -> reach(row, ContactMethod.Kind.PHONE)),
    BIRTHDAY(120, row -> BirthdayWords.of(row.contact().birthday()), PersonColumn::birthday),
    TAGS(150, row -> row.words().tags()),
    GROUPS(150, row -> row.words().groups()),
    TRUST(110, PersonColumn::trust, row -> number(Optional.ofNullable(row.contact().trust())
            .map(it -> List.of(Trust.values()).indexOf(it.stage()))
            .orElse(null))),
    SINCE(100, row -> shortly(row.contact().since(), row), row -> day(row.contact().since())),
    NOTE(240, row -> row.contact().story().note().replace('\n', ' '));

    static final List<ListColumn> USUAL = List.of(NAME, WORK, RING, CATEGORY, STANDING, DUE, LAST);

    private static final double NOTHING = Double.MAX_VALUE;

    private final double width;
    private final Function<PersonRow, String> text;
    private final @Nullable ToDoubleFunction<PersonRow> number;

    PersonColumn(double width, Function<PersonRow, String> text) {
        this.width = width;
        this.text = text;
        this.number = null;
    }

    /** @param number by which they come in order, the least first, {@link #NOTHING} last in any case */
    PersonColumn(double width, Function<PersonRow, String> text, ToDoubleFunction<PersonRow> number) {
        this.width = width;
        this.text = text;
        this.number = number;
    }

    @Override
    public String key() {
        return name();
    }

    @Override
    public double width() {
        return width;
    }

    @Override
    public double least() {
        return switch (this) {
            case STANDING, DUE, LAST, RECKONED -> width;
            case NAME, RING -> 0.85 * width;
            default -> ListColumn.super.least();
        };
    }

    @Override
    public String text(PersonRow row) {
        return text.apply(row);
    }

    @Override
    public String title() {
        return switch (this) {
            case NAME -> Messages.text("people.column.name");
            case WORK -> Messages.text("people.column.work");
            case ORGANISATION -> Messages.text("people.form.organisation");
            case ROLE -> Messages.text("people.form.role");
            case CATEGORY -> Messages.text("people.column.category");
            case RING -> Messages.text("people.column.ring");
            case STANDING -> Messages.text("people.column.standing");
            case DUE -> Messages.text("people.column.due");
            case LAST -> Messages.text("people.column.last");
            case CADENCE -> Messages.text("people.column.cadence");
            case RECKONED -> Messages.text("people.column.reckoned");
            case TOWN -> Messages.text("people.column.town");
            case EMAIL -> Messages.text("people.card.email");
            case PHONE -> Messages.text("people.card.phone");
            case BIRTHDAY -> Messages.text("people.form.birthday");
            case TAGS -> Messages.text("people.form.tags");
            case GROUPS -> Messages.text("people.column.groups");
            case TRUST -> Messages.text("people.facet.trust");
            case SINCE -> Messages.text("people.column.since");
            case NOTE -> Messages.text("people.form.note");
        };
    }

    @Override
    public List<PersonRow> ordered(List<PersonRow> rows, boolean descending) {
        ToDoubleFunction<PersonRow> by = number;
        if (by == null) {
            return byText(rows, text, descending);
        }
        List<PersonRow> known = new ArrayList<>();
        List<PersonRow> unknown = new ArrayList<>();
        rows.forEach(row -> (by.applyAsDouble(row) == NOTHING ? unknown : known).add(row));
        Comparator<PersonRow> order = Comparator.comparingDouble(by);
        known.sort(descending ? order.reversed() : order);
        known.addAll(unknown);
        return known;
    }

    /** In the order of the alphabet, those without a text last. */
    static List<PersonRow> byText(List<PersonRow> rows, Function<PersonRow, String> text, boolean descending) {
        List<PersonRow> known = new ArrayList<>();
        List<PersonRow> unknown = new ArrayList<>();
        rows.forEach(row -> (text.apply(row).isEmpty() ? unknown : known).add(row));
        List<PersonRow> ordered = new ArrayList<>(Alphabet.ordered(descending ? known.reversed() : known, text));
        if (descending) {
            Collections.reverse(ordered);
        }
        ordered.addAll(unknown);
        return ordered;
    }

    /** Lapsed before late, then the inner rings first, then who is overdue most; nobody else drifts. */
    private static double losing(PersonRow row) {
        int state = row.standing().state() == Standing.State.LAPSED ? 0 : 1;
        double ratio = row.standing().ratio().orElse(0);
        return row.standing().isOverdue() ? state * 1_000 + row.ringPosition() + 1 / (1 + ratio) : NOTHING;
    }

    /** Days since the last touch, by how many it keeps. */
    private static String reckoned(PersonRow row) {
        Standing standing = row.standing();
        long since = standing.daysSince().orElse(0L);
        return standing.ratio().isEmpty()
                ? ""
                : Messages.text(
                        "people.column.reckoned.sum", since, standing.keeps().orElse(1L),
                        standing.ratio().getAsDouble());
    }

    private static String cadence(PersonRow row) {
        var cadence = row.standing().cadence();
        return cadence == null ? "" : Messages.text("people.column.cadence.days", cadence.days());
    }

    private static String trust(PersonRow row) {
        TrustStage trust = row.contact().trust();
        return trust == null ? "" : TrustWords.of(trust.stage());
    }

    private static @Nullable LocalDate dueDay(PersonRow row) {
        return row.standing().state() == Standing.State.PAUSED ? null : row.standing().due().orElse(null);
    }

    /** By the day of the year, as birthdays come. */
    private static double birthday(PersonRow row) {
        String day = row.contact().birthday();
        try {
            return day.length() < 5 ? NOTHING : Integer.parseInt(day.substring(day.length() - 5).replace("-", ""));
        } catch (NumberFormatException e) {
            return NOTHING;
        }
    }

    private static double day(@Nullable LocalDate day) {
        return day == null ? NOTHING : day.toEpochDay();
    }

    private static double number(@Nullable Integer number) {
        return number == null ? NOTHING : number;
    }

    private static String shortly(@Nullable LocalDate day, PersonRow row) {
        return day == null ? "–" : Days.shortly(day, row.standing().on());
    }

    private static String reach(PersonRow row, ContactMethod.Kind kind) {
        return row.contact().reach(kind).findFirst().orElse("");
    }
}
