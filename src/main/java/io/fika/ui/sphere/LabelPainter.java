package io.fika.ui.sphere;

import io.fika.people.PersonName;
import io.fika.people.Spot;
import io.fika.ui.kit.Avatar;
import io.fika.ui.kit.Pen;
import io.fika.ui.kit.Swatch;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.text.TextAlignment;

/** Paints the names of people where there is room, the nearest and the most overdue first. */
record LabelPainter(Sheet sheet, DotPainter dots) {
    /** Beyond this many, there is no more room on any screen. */
    private static final int MOST = 1_500;

    /** Up to this many, room is made for everybody as far as can be, and the last ones' names are said in fewer letters. */
    private static final int SQUEEZED = 400;

    private static final double LEAST_DOT = 2.2;
    private static final double LONGEST = 104;

    /**
     * Answers whose name stands where.
     *
     * @param standing names that are on the map, where they are painted once more
     */
    Map<UUID, Box> paint(List<Spot> shown, LabelPlacement labels, Map<UUID, Box> standing) {
        List<Wish> wishes = shown.stream()
                .filter(spot -> sheet.overlay().isLit(spot.contact()))
                .filter(spot -> sheet.camera().dot(spot.radius()) >= LEAST_DOT)
                .sorted(Comparator.comparingInt(Spot::ring)
                        .thenComparing(spot -> !person(spot).standing().isOverdue())
                        .thenComparing(Spot::contact))
                .limit(MOST)
                .map(spot -> written(spot, person(spot).label()))
                .toList();
        Naming naming = new Naming(labels);
        List<Wish> left = wishes.stream()
                .filter(wish -> !isKept(wish, standing, naming))
                .toList();
        left = left.stream().filter(wish -> !naming.place(wish)).toList();
        if (wishes.size() <= SQUEEZED) {
            left = left.stream().filter(wish -> !naming.squeeze(wish)).toList();
            left.forEach(wish -> naming.squeezeAny(shorter(wish)));
        }
        Pen on = sheet.on();
        on.setTextAlign(TextAlignment.LEFT);
        on.setTextBaseline(VPos.CENTER);
        naming.placed().forEach((contact, box) -> paint(naming.wish(contact), box));
        return naming.placed();
    }

    /** Whether the name, or what it was shortened to, stands somewhere: then it stays there. */
    private boolean isKept(Wish wish, Map<UUID, Box> standing, Naming naming) {
        Box box = standing.get(wish.spot().contact());
        if (box == null) {
            return false;
        }
        Optional<Wish> same = Stream.concat(Stream.of(wish), shorter(wish))
                .filter(it -> Math.abs(it.width() - box.width()) < 0.5)
                .findFirst();
        same.ifPresent(it -> naming.keep(it, box));
        return same.isPresent();
    }

    private Wish written(Spot spot, String words) {
        TextWidths widths = sheet.type().label(spot.ring());
        String name = widths.fitted(words, LONGEST * sheet.type().scale());
        return new Wish(
                spot, name,
                sheet.camera().screenX(spot.x()), sheet.camera().screenY(spot.y()),
                dots.reach(spot, person(spot).standing()),
                widths.of(name), widths.font().getSize() * 1.2);
    }

    /** A name is never cut where it can be said in fewer words; initials at least are always better than a piece. */
    private Stream<Wish> shorter(Wish wish) {
        PersonName name = person(wish.spot()).contact().name();
        return Stream.of(name.given().strip(), Avatar.initials(name))
                .filter(words -> !words.isEmpty())
                .map(words -> written(wish.spot(), words));
    }

    private void paint(Wish wish, Box box) {
        Pen on = sheet.on();
        int ring = wish.spot().ring();
        on.setFont(sheet.type().label(ring).font());
        on.setFill(sheet.palette().of(ring < 2 ? Swatch.TEXT : Swatch.MUTED));
        on.fillText(wish.name(), box.x(), box.y() + wish.height() / 2);
    }

    private Person person(Spot spot) {
        return sheet.snapshot().find(spot.contact()).orElseThrow();
    }
}
