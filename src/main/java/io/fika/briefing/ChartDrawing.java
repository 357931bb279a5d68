package io.fika.briefing;

import io.fika.growth.Bar;
import io.fika.growth.Figure;
import io.fika.growth.Figure.Layout;
import io.fika.growth.Part;
import io.fika.growth.Tint;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Draws the bars of figures. What stands beside each other differs in how dark it is, and some of it is hatched, so that
 * it is told apart in grey.
 */
final class ChartDrawing {
    private static final Color TRACK = new Color(0xE6E9ED);
    private static final float HAIR = 0.5f;
    private static final double HATCH = 3;

    private final Graphics2D graphics;
    private final double width;
    private final double height;

    /** Draws into a field of this size. */
    ChartDrawing(Graphics2D graphics, double width, double height) {
        this.graphics = graphics;
        this.width = width;
        this.height = height;
    }

    void swatch(Tint tint) {
        piece(tint, 0, 0, width, height);
    }

    /** Columns beside each other, as high as the field. */
    void columns(Figure figure) {
        List<Bar> bars = figure.bars();
        long most = Math.max(1, bars.stream().mapToLong(Bar::total).max().orElse(1));
        double step = width / Math.max(1, bars.size());
        double gap = Math.min(8, step * 0.28);
        for (int i = 0; i < bars.size(); i++) {
            double low = height - 1;
            for (Part part : bars.get(i).parts()) {
                double high = (height - 1) * part.count() / most;
                piece(part.tint(), i * step + gap / 2, low - high, step - gap, high);
                low -= high;
            }
        }
        graphics.setColor(Inks.LINE);
        graphics.fill(new Rectangle2D.Double(0, height - 1, width, 0.75));
    }

    /** One bar, as long as it is by the figure's scale. */
    void row(Figure figure, Bar bar) {
        Layout layout = figure.kind().layout();
        double thick = height * 0.62;
        double top = (height - thick) / 2;
        graphics.setColor(TRACK);
        graphics.fill(new Rectangle2D.Double(0, top, width, thick));
        if (layout == Layout.SIDES) {
            sides(figure, bar, top, thick);
            return;
        }
        double scale = Math.max(1, switch (layout) {
            case SHARES -> bar.total();
            case OWN_ROWS -> Math.max(bar.total(), bar.wished());
            case ROWS, SIDES, COLUMNS ->
                figure.bars().stream().mapToLong(it -> Math.max(it.total(), it.wished())).max().orElse(1);
        });
        double x = 0;
        for (Part part : bar.parts()) {
            double wide = width * part.count() / scale;
            piece(part.tint(), x, top, wide, thick);
            x += wide;
        }
        if (bar.wished() > 0) {
            graphics.setColor(Color.BLACK);
            graphics.fill(new Rectangle2D.Double(Math.min(width - 1.2, width * bar.wished() / scale - 0.6), 0, 1.2, height));
        }
    }

    private void sides(Figure figure, Bar bar, double top, double thick) {
        long most = Math.max(1, figure.bars().stream()
                .flatMap(it -> it.parts().stream()).mapToLong(Part::count).max().orElse(1));
        double half = width / 2;
        double left = half * bar.parts().getFirst().count() / most;
        double right = half * bar.parts().getLast().count() / most;
        piece(bar.parts().getFirst().tint(), half - left, top, left, thick);
        piece(bar.parts().getLast().tint(), half, top, right, thick);
        hatch(new Rectangle2D.Double(half, top, right, thick));
        graphics.setColor(Color.BLACK);
        graphics.fill(new Rectangle2D.Double(half - 0.4, 0, 0.8, height));
    }

    private void piece(Tint tint, double x, double y, double wide, double high) {
        if (wide <= 0 || high <= 0) {
            return;
        }
        var field = new Rectangle2D.Double(x, y, wide, high);
        graphics.setColor(ink(tint));
        graphics.fill(field);
        if (tint == Tint.PLANNED || tint == Tint.LAPSED) {
            hatch(field);
        }
        graphics.setStroke(new BasicStroke(HAIR));
        graphics.setColor(Color.WHITE);
        graphics.draw(field);
    }

    private void hatch(Rectangle2D field) {
        graphics.setStroke(new BasicStroke(HAIR));
        graphics.setColor(Color.WHITE);
        double high = field.getHeight();
        for (double at = field.getX() - high + HATCH; at < field.getMaxX(); at += HATCH) {
            double from = Math.max(at, field.getX());
            double to = Math.min(at + high, field.getMaxX());
            if (from < to) {
                graphics.draw(new Line2D.Double(from, field.getMaxY() - (from - at), to, field.getMaxY() - (to - at)));
            }
        }
    }

    // by lightness: what follows each other in a figure is told apart without colours
    private static Color ink(Tint tint) {
        return new Color(switch (tint) {
            case BLUE -> 0x3F86C6;
            case ORANGE -> 0xEDA55D;
            case GREEN -> 0x2C7A50;
            case PURPLE -> 0x8A62C9;
            case PINK -> 0xC75285;
            case TEAL -> 0x1B959D;
            case YELLOW -> 0xB78D00;
            case GREY -> 0x7D8590;
            case FIRST -> 0x1F5C99;
            case SECOND -> 0x9CC3E6;
            case THIRD -> 0x3F86C6;
            case FOURTH -> 0xCFE0F1;
            case FIFTH -> 0x12395F;
            case SIXTH -> 0x7D8590;
            case SEVENTH, NONE -> 0xC8CDD3;
            case PLANNED -> 0x1F5C99;
            case FRESH -> 0xBCD3EA;
            case DUE -> 0xE2B33C;
            case LATE -> 0xC0392B;
            case LAPSED -> 0x5E120C;
        });
    }
}
