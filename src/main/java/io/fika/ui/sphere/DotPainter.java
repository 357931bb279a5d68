package io.fika.ui.sphere;

import io.fika.people.Shape;
import io.fika.people.Spot;
import io.fika.people.Standing;
import io.fika.ui.kit.Avatar;
import io.fika.ui.kit.CategoryMark;
import io.fika.ui.kit.Pen;
import io.fika.ui.kit.StandingArc;
import io.fika.ui.kit.Swatch;
import javafx.geometry.VPos;
import javafx.scene.image.Image;
import javafx.scene.text.TextAlignment;

/** Paints the people: near ones as faces with an arc that shows the standing, far ones as marks of their category. */
record DotPainter(Sheet sheet) {
    private static final int FACES = 2;
    private static final double LEAST_FACE = 8;
    private static final double RIM = 0.1;
    private static final double LEAST_OUTLINE = 2.4;
    private static final double LEAST_CUP = 3.6;

    /** The radius in pixels of a dot with everything that may be drawn around it. */
    double reach(Spot spot) {
        double dot = sheet.camera().dot(spot.radius());
        return isFace(spot) ? dot * 1.32 : dot * 1.25;
    }

    /** The same with what really is drawn around it. */
    double reach(Spot spot, Standing standing) {
        double dot = sheet.camera().dot(spot.radius());
        if (isFace(spot)) {
            return dot + faceWidth(dot) * (standing.rhythm() == Standing.State.LATE ? 3.2 : 2.2);
        }
        return isOutlined(standing, dot) ? dot + outlineGap(dot) + 1 : dot * 1.15;
    }

    boolean isFace(Spot spot) {
        return spot.ring() < FACES && sheet.camera().dot(spot.radius()) >= LEAST_FACE;
    }

    void paint(Spot spot, Person person) {
        double x = sheet.camera().screenX(spot.x());
        double y = sheet.camera().screenY(spot.y());
        double radius = sheet.camera().dot(spot.radius());
        if (!sheet.overlay().isLit(person.id())) {
            faded(person, x, y, radius);
            return;
        }
        if (isFace(spot)) {
            face(person, x, y, radius);
        } else {
            mark(person, x, y, radius);
        }
        boolean planned = person.standing().state() == Standing.State.PLANNED;
        if (planned && sheet.overlay().showsStanding() && radius >= LEAST_CUP) {
            cup(x + radius * 0.9, y - radius * 0.9, Math.clamp(radius * 0.42, 4.5, 8));
        }
    }

    private void face(Person person, double x, double y, double radius) {
        Pen on = sheet.on();
        on.setFill(sheet.palette().of(person.hue()));
        CategoryMark.paint(on, Shape.CIRCLE, x, y, radius);
        sheet.faces().of(person, radius).ifPresentOrElse(
                photo -> photo(photo, x, y, radius), () -> initials(person, x, y, radius));
        double width = faceWidth(radius);
        StandingArc around = sheet.overlay().showsStanding() ? arc(person.standing()) : StandingArc.NONE;
        around.paint(on, sheet.palette(), x, y, radius + width * 1.5, width);
    }

    // a rim of the category's hue stays around the picture
    private void photo(Image photo, double x, double y, double radius) {
        double inner = radius - Math.max(1, radius * RIM);
        sheet.on().drawImage(photo, x - inner, y - inner, 2 * inner, 2 * inner);
    }

    private void initials(Person person, double x, double y, double radius) {
        Pen on = sheet.on();
        on.setFill(sheet.palette().of(Swatch.ON_HUE));
        on.setFont(sheet.type().initials(radius));
        on.setTextAlign(TextAlignment.CENTER);
        on.setTextBaseline(VPos.CENTER);
        on.fillText(Avatar.initials(person.contact().name()), x, y);
    }

    /** Somebody whom the layer is not about. */
    private void faded(Person person, double x, double y, double radius) {
        sheet.on().setFill(sheet.palette().of(person.hue()).deriveColor(0, 1, 1, 0.22));
        CategoryMark.paint(sheet.on(), radius < LEAST_FACE ? person.shape() : Shape.CIRCLE, x, y, radius);
    }

    private void mark(Person person, double x, double y, double radius) {
        Pen on = sheet.on();
        on.setFill(sheet.palette().of(person.hue()));
        if (radius < 1.6) {
            on.fillRect(x - radius, y - radius, 2 * radius, 2 * radius);
            return;
        }
        CategoryMark.paint(on, person.shape(), x, y, radius);
        Standing standing = person.standing();
        if (isOutlined(standing, radius)) {
            outline(standing.state(), x, y, radius + outlineGap(radius));
        }
    }

    private boolean isOutlined(Standing standing, double dot) {
        return sheet.overlay().showsStanding() && dot >= LEAST_OUTLINE && (standing.isOverdue() || standing.state() == Standing.State.DUE);
    }

    private static double faceWidth(double dot) {
        return Math.clamp(dot * 0.14, 1.5, 3);
    }

    private static double outlineGap(double dot) {
        return Math.clamp(dot * 0.4, 2.5, 4.5);
    }

    // thinner than around faces, so that the wide rings stay calm: due three quarters, late whole, lapsed dashed
    private void outline(Standing.State state, double x, double y, double radius) {
        Pen on = sheet.on();
        on.setLineWidth(1.25);
        on.setStroke(sheet.palette().of(state == Standing.State.DUE ? Swatch.DUE : Swatch.LATE));
        if (state == Standing.State.DUE) {
            on.strokeArc(
                    x - radius, y - radius, 2 * radius, 2 * radius, 90, -300);
            return;
        }
        if (state == Standing.State.LAPSED) {
            double step = 2 * Math.PI * radius / 10;
            on.setLineDashes(step * 0.55, step * 0.45);
        }
        on.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
        on.setLineDashes();
    }

    static StandingArc arc(Standing standing) {
        double fraction = standing.ratio().orElse(0);
        return switch (standing.rhythm()) {
            case FRESH -> new StandingArc(StandingArc.Level.FRESH, fraction);
            case DUE -> new StandingArc(StandingArc.Level.DUE, fraction);
            case LATE -> new StandingArc(StandingArc.Level.LATE, 1);
            case LAPSED -> new StandingArc(StandingArc.Level.LAPSED, 1);
            case PLANNED, NEVER_MET, PAUSED, NO_CADENCE -> StandingArc.NONE;
        };
    }

    /** A small cup on a small disc: a coffee is planned. */
    private void cup(double x, double y, double radius) {
        Pen on = sheet.on();
        on.setFill(sheet.palette().of(Swatch.WINDOW));
        on.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
        on.setStroke(sheet.palette().of(Swatch.ACCENT));
        on.setFill(sheet.palette().of(Swatch.ACCENT));
        on.setLineWidth(1);
        on.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
        double unit = radius * 0.32;
        on.fillRoundRect(x - 1.5 * unit, y - 0.9 * unit, 2.4 * unit, 2.2 * unit, unit, unit);
        on.strokeArc(x + 0.5 * unit, y - 0.6 * unit, 1.3 * unit, 1.3 * unit, 100, -200);
    }
}
