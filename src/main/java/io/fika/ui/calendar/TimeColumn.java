package io.fika.ui.calendar;

import io.fika.coffees.Booked;
import io.fika.coffees.Coffee;
import io.fika.coffees.Dates;
import io.fika.coffees.Engagement;
import io.fika.coffees.MonthBoard;
import io.fika.coffees.Opening;
import io.fika.coffees.Window;
import io.fika.text.Messages;
import io.fika.ui.kit.Drag;
import io.fika.ui.kit.DropHint;
import io.fika.ui.kit.DropTarget;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** One day by the hours: open hours are light, what it holds lies on them, and a drop lands on a quarter of an hour. */
final class TimeColumn extends Region implements DropTarget {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    /** No block is less high than this many minutes. */
    private static final int LEAST_MINUTES = 20;
    private static final double LANE_WIDTH = 64;
    private static final double EDGE = 4;
    private static final int MOST_LANES = 12;

    private final CalendarControllers on;
    private final TimeBlocks blocks;
    private final Region landing = new Region();
    private final List<Laid> ground = new ArrayList<>();
    private final List<Laid> laid = new ArrayList<>();
    /** Kept from day to day, and in the column: to take them out and in would style them anew. */
    private final List<TimeBlock> coffees = new ArrayList<>();
    private final List<TimeBlock> others = new ArrayList<>();
    private final Group floor = new Group();
    private MonthBoard.Day day;
    private HourScale scale = new HourScale(56);
    private int lanes = -1;
    private double filled;
    private int landingFrom;
    private int landingTo;

    /** A node over some minutes, in one of some lanes; the ground has none. */
    private record Laid(Node node, @Nullable Object what, int from, int to, int lane, int lanes) {}

    TimeColumn(MonthBoard.Day day, CalendarControllers on, TimeBlocks blocks) {
        this.day = day;
        this.on = on;
        this.blocks = blocks;
        getStyleClass().add("time-column");
        landing.getStyleClass().add("time-landing");
        landing.setMouseTransparent(true);
        landing.setVisible(false);
        landing.setViewOrder(-1);
        floor.setAutoSizeChildren(false);
        getChildren().addAll(floor, landing);
        setOnMouseClicked(event -> on.months().cursor(this.day.date()));
        blocks.drags().target(this, this);
        lay();
    }

    /** Shows another day; {@link #fit} fills it. */
    void show(MonthBoard.Day now) {
        if (!now.equals(day)) {
            day = now;
            lanes = -1;
            lay();
        }
    }

    private void lay() {
        ground.clear();
        for (Window hours : day.hours()) {
            var open = new Region();
            open.getStyleClass().add("time-open");
            open.setMouseTransparent(true);
            ground.add(new Laid(open, null, minute(hours.from()), minute(hours.to()), 0, 1));
        }
        blocks.shift(day.date()).ifPresent(shift -> {
            var words = new Label(shift.gap()
                    ? Messages.text("calendar.hours.missing")
                    : Messages.text("calendar.hours.twice"));
            words.getStyleClass().addAll("small", "muted", "time-shift");
            words.setWrapText(true);
            words.setMouseTransparent(true);
            ground.add(new Laid(words, null, shift.from(), shift.to(), 0, 1));
        });
        floor.getChildren().setAll(ground.stream().map(Laid::node).toList());
    }

    void scale(HourScale now) {
        scale = now;
    }

    MonthBoard.Day day() {
        return day;
    }

    /** How many a column of this width can show side by side. */
    static int lanes(double width) {
        return Math.clamp((int) (width / LANE_WIDTH), 2, MOST_LANES);
    }

    /** A day's coffees first, then events, then the rest, in their lanes. */
    static Lanes.Layout<Object> layout(MonthBoard.Day day, int most) {
        List<Lanes.Span<Object>> spans = new ArrayList<>();
        Stream.concat(day.carried().stream(), day.coffees().stream()).forEach(item -> spans.add(span(item, day)));
        List<Engagement> events = day.engagements().stream().filter(it -> it.event() != null).toList();
        List<Engagement> others = day.engagements().stream().filter(it -> it.event() == null).toList();
        for (List<Engagement> those : List.of(events, others)) {
            for (Engagement it : those) {
                spans.add(span(it, HourScale.minuteOf(it.start(), day.date()), HourScale.minuteOf(it.end(), day.date())));
            }
        }
        day.fallen().forEach(item -> spans.add(span(item, day)));
        return Lanes.of(spans, most);
    }

    private static Lanes.Span<Object> span(MonthBoard.Item item, MonthBoard.Day day) {
        return span(item, HourScale.minuteOf(item.start(), day.date()), HourScale.minuteOf(item.end(), day.date()));
    }

    private static Lanes.Span<Object> span(Object what, int from, int to) {
        int end = Math.min(HourScale.DAY_MINUTES, Math.max(to, from + LEAST_MINUTES));
        return new Lanes.Span<>(what, Math.min(from, end - LEAST_MINUTES), end);
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    /** Shows as much as a width has room for; answers whether that is other than what was shown. */
    boolean fit(double width) {
        int now = lanes(width);
        boolean other = now != lanes || Math.abs(width - filled) >= 1;
        if (other) {
            lanes = now;
            filled = width;
            fill(width);
        }
        return other;
    }

    /** Marks the coffee in focus. */
    void select() {
        laid.forEach(it -> {
            if (it.what() instanceof MonthBoard.Item item) {
                blocks.select(it.node(), item.coffee().id());
            }
        });
    }

    private void fill(double width) {
        laid.clear();
        laid.addAll(ground);
        int coffee = 0;
        int other = 0;
        for (Lanes.Placed<Object> placed : layout(day, lanes).placed()) {
            double room = width / placed.lanes();
            TimeBlock block;
            if (placed.span().what() instanceof MonthBoard.Item item) {
                block = block(coffees, coffee++, () -> blocks.coffee(this));
                blocks.show(block, item, this, room);
            } else {
                block = block(others, other++, blocks::engagement);
                block.show((Engagement) placed.span().what(), room);
            }
            laid.add(new Laid(
                    block.root(), placed.span().what(), placed.span().from(), placed.span().to(), placed.lane(),
                    placed.lanes()));
        }
        coffees.subList(coffee, coffees.size()).forEach(block -> block.root().setVisible(false));
        others.subList(other, others.size()).forEach(block -> block.root().setVisible(false));
        requestLayout();
    }

    private TimeBlock block(List<TimeBlock> made, int index, Supplier<TimeBlock> another) {
        if (index == made.size()) {
            made.add(another.get());
            getChildren().add(made.get(index).root());
        }
        TimeBlock block = made.get(index);
        block.root().setVisible(true);
        return block;
    }

    @Override
    protected void layoutChildren() {
        if (fit(getWidth())) {
            // what is added during a layout would be seen once without its style
            applyCss();
        }
        for (Laid it : laid) {
            boolean flat = it.what() == null;
            double right = flat ? 0 : EDGE;
            double width = (getWidth() - right) / it.lanes();
            double gap = flat ? 0 : 1;
            double top = snapPositionY(scale.y(it.from()));
            it.node().resizeRelocate(
                    snapPositionX(it.lane() * width) + gap,
                    top + gap,
                    snapSizeX(width - 2 * gap),
                    snapPositionY(scale.y(it.to())) - top - 2 * gap);
        }
        landing.resizeRelocate(
                1, scale.y(landingFrom), getWidth() - EDGE, scale.y(landingTo) - scale.y(landingFrom));
    }

    /** How many minutes after a coffee's start a point lies. */
    int held(double y, int from) {
        return (int) Math.round(y / scale.hour() * 60) - from;
    }

    private record Aim(Dragged dragged, Opening opening, int minutes) {}

    private Optional<Aim> aim(Drag drag) {
        double y = drag.in(this).getY();
        return Dragged.of(drag).flatMap(dragged -> {
            int held = dragged instanceof Dragged.OneCoffee it ? it.held() : 0;
            int minute = scale.start(y, held);
            LocalDateTime at = day.date().atStartOfDay().plusMinutes(Math.min(minute, HourScale.DAY_MINUTES - 15));
            return on.moves().openingAt(dragged, at, drag.copy()).map(opening -> new Aim(
                    dragged,
                    opening,
                    dragged instanceof Dragged.Edge
                            ? MoveController.minutes(opening.start(), at)
                            : on.moves().length(dragged)));
        });
    }

    @Override
    public Optional<DropHint> over(Drag drag) {
        return aim(drag).map(aim -> {
            Opening opening = aim.opening();
            on.moves().aim(this, aim.dragged(), opening, drag.copy());
            landingFrom = HourScale.minuteOf(opening.start(), day.date());
            landingTo = HourScale.minuteOf(opening.start().plusMinutes(aim.minutes()), day.date());
            landing.pseudoClassStateChanged(REFUSED, !opening.fits() && !drag.alt());
            landing.setVisible(true);
            requestLayout();
            String when = aim.dragged() instanceof Dragged.Edge
                    ? Messages.text(
                            "calendar.hint.length",
                            Dates.time(opening.start()),
                            Dates.time(opening.start().plusMinutes(aim.minutes())),
                            aim.minutes())
                    : Dates.shortMoment(opening.start());
            return new DropWords(on.moves()).of(opening, when, true, drag.alt());
        });
    }

    @Override
    public void dropped(Drag drag) {
        Booked.Force force = drag.alt() ? Booked.Force.REGARDLESS : Booked.Force.BY_THE_RULES;
        aim(drag).ifPresent(aim -> {
            if (aim.dragged() instanceof Dragged.Edge(Coffee coffee)) {
                on.moves().lengthen(coffee, aim.minutes(), force);
            } else {
                on.moves().drop(aim.dragged(), aim.opening(), force, drag.copy());
            }
        });
    }

    @Override
    public void left() {
        landing.setVisible(false);
        on.moves().aimless(this);
    }
}
