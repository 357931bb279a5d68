package io.fika.briefing;

import io.fika.people.Hue;
import io.fika.text.Messages;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to meet.
 *
 * @param photo the name of the picture in the store, or none
 * @param sounds how to say the name, or empty
 * @param work role and organisation, or empty
 * @param category its name, or empty
 * @param ring the ring's name, or that they have not met
 * @param question how to open the talk, or empty: it is never made up
 */
public record Card(
        String initials,
        Hue hue,
        @Nullable String photo,
        String name,
        String sounds,
        String work,
        String category,
        String ring,
        String question,
        List<Line> lines) {
    public Card {
        lines = List.copyOf(lines);
    }

    /** With initials where the picture cannot be read. */
    Card withPhotos(Predicate<String> readable) {
        return photo == null || readable.test(photo)
                ? this
                : new Card(initials, hue, null, name, sounds, work, category, ring, question, lines);
    }

    Card within(Room room) {
        int shown = Math.clamp(room.line(), 28, 60);
        return new Card(
                initials, hue, photo, Plain.cut(name, shown), Plain.cut(sounds, shown / 2), Plain.cut(work, room.line()),
                Plain.cut(category, 20), Plain.cut(ring, 20), Plain.cut(question, room.line()),
                facts(room));
    }

    private List<Line> facts(Room room) {
        Stream<Line> first = lines.stream().limit(room.facts())
                .map(line -> new Line(line.label(), Plain.cut(line.text(), room.line())));
        int left = lines.size() - room.facts();
        return left <= 0
                ? first.toList()
                : Stream.concat(first, Stream.of(new Line("", Messages.text("briefing.moreFacts", left)))).toList();
    }
}
