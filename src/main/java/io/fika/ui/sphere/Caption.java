package io.fika.ui.sphere;

import io.fika.people.Drift;
import io.fika.people.Standing;
import io.fika.people.StandingWords;
import io.fika.people.Trust;
import io.fika.text.Days;
import io.fika.text.Messages;
import io.fika.ui.kit.Pen;
import io.fika.ui.kit.StandingArc;
import io.fika.ui.kit.Swatch;
import java.time.LocalDate;
import javafx.geometry.VPos;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** What a picture of the map says beside it: what it is, of which day, and what its signs mean. */
record Caption(Sheet sheet) {
    private static final double LEFT = 24;
    private static final double ROW = 18;
    private static final double RADIUS = 5;

    void paint() {
        Pen on = sheet.on();
        on.setTextAlign(TextAlignment.LEFT);
        on.setTextBaseline(VPos.CENTER);
        Overlay overlay = sheet.overlay();
        Wandering wandering = overlay.wandering();
        String title = wandering != null || overlay.layer() == Layer.EVENT ? overlay.title() : overlay.layer().title();
        write(Messages.text("sphere.picture.title", title), LEFT, 28, "Inter SemiBold", 16, Swatch.TEXT);
        String day = Days.of(sheet.snapshot().day(), LocalDate.MIN);
        write(
                Messages.text("sphere.picture.detail", day, sheet.snapshot().people().size()), LEFT, 48, "Inter", 11,
                Swatch.MUTED);
        double bottom = sheet.height() - 20;
        if (wandering != null) {
            moved(wandering.drift(), bottom);
            return;
        }
        switch (overlay.layer()) {
            case STANDING -> {
                standing(Standing.State.FRESH, new StandingArc(StandingArc.Level.FRESH, 0.4), bottom - 3 * ROW);
                standing(Standing.State.DUE, new StandingArc(StandingArc.Level.DUE, 0.85), bottom - 2 * ROW);
                standing(Standing.State.LATE, new StandingArc(StandingArc.Level.LATE, 1), bottom - ROW);
                standing(Standing.State.LAPSED, new StandingArc(StandingArc.Level.LAPSED, 1), bottom);
            }
            case TRUST -> {
                trust(Trust.VISIBILITY, bottom - 2 * ROW);
                trust(Trust.CREDIBILITY, bottom - ROW);
                trust(Trust.PROFITABILITY, bottom);
            }
            case FAVOURS -> {
                bar(Messages.text("sphere.favours.given"), Swatch.ACCENT, bottom - ROW);
                bar(Messages.text("sphere.favours.received"), Swatch.DUE, bottom);
            }
            case INTRODUCTIONS, EVENT, ACQUAINTANCES, THROUGH ->
                write(overlay.layer().meaning(), LEFT, bottom, "Inter", 11, Swatch.MUTED);
        }
    }

    /** What the arrows and circles are, and how many. */
    private void moved(Drift drift, double bottom) {
        disc(Messages.text("sphere.time.closer", drift.closer().size()), Swatch.ACCENT, bottom - 3 * ROW);
        disc(Messages.text("sphere.time.drifted", drift.drifted().size()), Swatch.DUE, bottom - 2 * ROW);
        disc(Messages.text("sphere.time.new", drift.added().size()), Swatch.HUE_GREEN, bottom - ROW);
        disc(Messages.text("sphere.time.gone", drift.gone().size()), Swatch.SUBTLE, bottom);
    }

    private void disc(String words, Swatch swatch, double y) {
        sheet.on().setFill(sheet.palette().of(swatch));
        sheet.on().fillOval(LEFT, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
        beside(words, y);
    }

    private void standing(Standing.State state, StandingArc arc, double y) {
        arc.paint(sheet.on(), sheet.palette(), LEFT + RADIUS, y, RADIUS, 1.75);
        beside(StandingWords.of(state), y);
    }

    private void trust(Trust stage, double y) {
        new MarkPainter(sheet, new DotPainter(sheet)).trust(OverlayReader.stageOf(stage), LEFT + RADIUS, y, RADIUS - 2);
        beside(OverlayReader.trust(stage), y);
    }

    private void bar(String words, Swatch swatch, double y) {
        sheet.on().setFill(sheet.palette().of(swatch));
        sheet.on().fillRect(LEFT + RADIUS - 2, y - 6, 4, 12);
        beside(words, y);
    }

    private void beside(String words, double y) {
        write(words, LEFT + 2 * RADIUS + 10, y, "Inter", 11, Swatch.MUTED);
    }

    private void write(String words, double x, double y, String family, double size, Swatch swatch) {
        sheet.on().setFont(Font.font(family, size));
        sheet.on().setFill(sheet.palette().of(swatch));
        sheet.on().fillText(words, x, y);
    }
}
