package io.fika.briefing;

import io.fika.people.Hue;
import io.fika.people.Shape;
import java.util.List;

/** A sheet about nobody, which brings every font and every part of the page into use. */
final class Specimen {
    static final EventBriefing EVENT = new EventBriefing(
            "A", "a", "a", "a", List.of(new Target("1", "a")), new Pitch("a", "a", "a"),
            List.of(new Card("A", Hue.BLUE, null, "A", "a", "a", "a", "a", "a", List.of(new Line("a", "→ – Ж")))),
            List.of("a"), List.of(new Row(true, "A", "a", "a", "a", "a")), "a", List.of(new Pair("A", "B", "a")), "",
            List.of("a"), new SmallMap(4, List.of(new SmallMap.Dot(0.5, 0.5, Hue.BLUE, Shape.STAR, true))), false, "a");

    private Specimen() {}
}
