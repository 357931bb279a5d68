package io.fika.briefing;

import io.fika.text.Messages;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the sheet of an event says. It holds everybody; how many are printed is decided by the room on the paper
 * ({@link #within}).
 *
 * @param where day, time, place, host and dress code in one line
 * @param badge how many are expected, and how many of them are known
 * @param purpose what the evening is for
 * @param mustMeets at most five
 * @param points at most four things to talk about
 * @param others everybody else, the known first
 * @param note what the table leaves out, such as "27 more not shown"; empty while all are shown
 * @param morePairs how many pairs found no room, in words; or empty
 * @param missing roles that nobody in the sphere has
 */
public record EventBriefing(
        String title,
        String where,
        String badge,
        String purpose,
        List<Target> targets,
        Pitch pitch,
        List<Card> mustMeets,
        List<String> points,
        List<Row> others,
        String note,
        List<Pair> pairs,
        String morePairs,
        List<String> missing,
        SmallMap map,
        boolean redacted,
        String printed)
        implements OneBriefing {
    public EventBriefing {
        targets = List.copyOf(targets);
        mustMeets = List.copyOf(mustMeets);
        points = List.copyOf(points);
        others = List.copyOf(others);
        pairs = List.copyOf(pairs);
        missing = List.copyOf(missing);
    }

    @Override
    public EventBriefing withPhotos(Predicate<String> readable) {
        return new EventBriefing(
                title, where, badge, purpose, targets, pitch,
                mustMeets.stream().map(card -> card.withPhotos(readable)).toList(),
                points, others, note, pairs, morePairs, missing, map, redacted, printed);
    }

    /** The same, cut to what fits: each cut shows as an ellipsis, or is said in the note. */
    EventBriefing within(Room room) {
        int shown = Math.min(others.size(), room.rows());
        return new EventBriefing(
                Plain.cut(title, Math.clamp(room.line() + 20, 50, 90)), Plain.cut(where, 2 * room.line()), badge,
                Plain.cut(purpose, room.line() + 20),
                targets, pitch.within(room), mustMeets.stream().map(card -> card.within(room)).toList(),
                points.stream().map(point -> Plain.cut(point, Math.min(110, room.line() + 10))).toList(),
                others.stream().limit(shown).map(row -> row.within(room)).toList(),
                noteOf(others.subList(shown, others.size())),
                pairs.stream().limit(room.pairs()).map(pair -> pair.within(room)).toList(),
                Plain.more(pairs.size() - room.pairs()), missingWithin(room),
                map, redacted, printed);
    }

    private List<String> missingWithin(Room room) {
        int most = room.pairs() + 1;
        Stream<String> first = missing.stream().limit(most).map(role -> Plain.cut(role, room.remember() * 2));
        return Stream.concat(first, Stream.of(Plain.more(missing.size() - most)).filter(it -> !it.isEmpty())).toList();
    }

    private static String noteOf(List<Row> hidden) {
        if (hidden.isEmpty()) {
            return "";
        }
        long unknown = hidden.stream().filter(row -> !row.known()).count();
        if (unknown == hidden.size()) {
            return Messages.text("briefing.moreUnknown", hidden.size());
        }
        return unknown == 0
                ? Messages.text("briefing.more", hidden.size())
                : Messages.text("briefing.moreSome", hidden.size(), unknown);
    }
}
