package io.fika.briefing;

import java.util.List;
import java.util.function.Predicate;

/**
 * What the sheet of one person says, to be read before a coffee.
 *
 * @param standing when the next touch is due and why, as arithmetic; empty where there is nothing to reckon
 * @param facts needs, offers, promises, how we met: each with its label
 * @param touches the latest touches, the newest first
 * @param pairs whom to bring them together with, and why
 */
public record PersonBriefing(
        Card card,
        String standing,
        List<Line> facts,
        List<Line> touches,
        List<Pair> pairs,
        boolean redacted,
        String printed)
        implements OneBriefing {
    public PersonBriefing {
        facts = List.copyOf(facts);
        touches = List.copyOf(touches);
        pairs = List.copyOf(pairs);
    }

    @Override
    public String title() {
        return card.name();
    }

    @Override
    public PersonBriefing withPhotos(Predicate<String> readable) {
        return new PersonBriefing(card.withPhotos(readable), standing, facts, touches, pairs, redacted, printed);
    }

    /** The same, cut to what fits. */
    PersonBriefing within(Room room) {
        return new PersonBriefing(
                card.within(room), standing,
                facts.stream().map(line -> new Line(line.label(), Plain.cut(line.text(), room.line()))).toList(),
                touches.stream().limit(room.rows())
                        .map(line -> new Line(line.label(), Plain.cut(line.text(), room.line() / 2))).toList(),
                pairs.stream().limit(room.pairs()).map(pair -> pair.within(room)).toList(), redacted, printed);
    }
}
