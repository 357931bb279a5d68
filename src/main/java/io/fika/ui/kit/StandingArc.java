package io.fika.ui.kit;

import io.fika.people.Standing;
import javafx.scene.shape.StrokeLineCap;

/**
 * The arc around a person: how much of the cadence has gone by. Told apart without colour: fresh and due are arcs, late
 * is a double ring, lapsed a dashed one, planned a dotted one.
 *
 * @param fraction of the cadence, 0 to 1; drawn clockwise from the top
 */
public record StandingArc(Level level, double fraction) {
    public static final StandingArc NONE = new StandingArc(Level.NONE, 0);

    public enum Level {
        /** Never met, paused, or without a cadence: no arc. */
        NONE,
        FRESH,
        DUE,
        LATE,
        LAPSED,
        PLANNED
    }

    /** The arc of a standing; nothing for one who is never met, paused or without a cadence. */
    public static StandingArc of(Standing standing) {
        Level level = switch (standing.state()) {
            case FRESH -> Level.FRESH;
            case DUE -> Level.DUE;
            case LATE -> Level.LATE;
            case LAPSED -> Level.LAPSED;
            case PLANNED -> Level.PLANNED;
            case NEVER_MET, PAUSED, NO_CADENCE -> Level.NONE;
        };
        return new StandingArc(level, standing.ratio().orElse(0));
    }

    public StandingArc {
        fraction = Math.clamp(fraction, 0, 1);
    }

    /** Paints the arc around a centre, in a stroke of this width; leaves the context as it was. */
    public void paint(Pen on, Palette palette, double x, double y, double radius, double width) {
        if (level == Level.NONE) {
            return;
        }
        on.save();
        on.setLineWidth(width);
        on.setLineCap(StrokeLineCap.ROUND);
        switch (level) {
            case NONE -> {}
            case FRESH -> arc(on, palette, Swatch.FRESH, x, y, radius);
            case DUE -> arc(on, palette, Swatch.DUE, x, y, radius);
            case LATE -> {
                on.setStroke(palette.of(Swatch.LATE));
                circle(on, x, y, radius);
                on.setLineWidth(width / 2);
                circle(on, x, y, radius + width * 1.25);
            }
            case LAPSED -> dashed(on, palette, Swatch.LATE, x, y, radius, width * 1.1);
            case PLANNED -> dashed(on, palette, Swatch.ACCENT, x, y, radius, 0.1);
        }
        on.restore();
    }

    private void arc(Pen on, Palette palette, Swatch swatch, double x, double y, double radius) {
        on.setStroke(palette.of(Swatch.TRACK));
        circle(on, x, y, radius);
        on.setStroke(palette.of(swatch));
        on.strokeArc(
                x - radius, y - radius, 2 * radius, 2 * radius, 90, -360 * fraction);
    }

    private static void dashed(
            Pen on, Palette palette, Swatch swatch, double x, double y, double radius, double dash) {
        double width = on.getLineWidth();
        double round = 2 * Math.PI * radius;
        double step = round / Math.max(6, Math.round(round / (dash + width * 2)));
        on.setStroke(palette.of(swatch));
        on.setLineDashes(dash, step - dash);
        circle(on, x, y, radius);
    }

    private static void circle(Pen on, double x, double y, double radius) {
        on.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
