package io.fika.exchange;

import io.fika.exchange.Conflict.Answer;
import io.fika.people.Away;
import io.fika.people.Contact;
import io.fika.people.Story;
import io.fika.text.Folded;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes one entry of two: the one that stays gets what only the other says, and of what both say differently that of
 * the other where it is chosen; what is not chosen is kept aside, as it is when a file says otherwise.
 */
record Joining(Contact stays, Contact goes, Set<JoinField> ofOther) {
    Contact result() {
        Contact first = stays;
        Contact second = goes;
        for (JoinField field : JoinField.values()) {
            if (field.isSaid(goes) && (ofOther.contains(field) || !field.isSaid(stays))) {
                first = field.given(first, goes);
                second = field.given(second, stays);
            }
        }
        boolean named = !Merging.isNameless(second);
        Contact joined = new Merging(
                        first, Merging.Photo.SAME,
                        new Incoming.Person(0, second, named, List.of(), null, List.of()), second.tags(),
                        field -> field.isText() ? Answer.MINE : Answer.BOTH)
                .result();
        return joined
                .withStory(story(joined.story(), second.story()))
                .withPaused(stays.paused() && goes.paused())
                .withSince(stays.since().isBefore(goes.since()) ? stays.since() : goes.since())
                .withAway(away())
                .withFormer(Merging.formerOf(stays, goes));
    }

    private Story story(Story mine, Story other) {
        return new Story(
                both(mine.howMet(), other.howMet()), through(mine, other), both(mine.opener(), other.opener()),
                both(mine.leaveOut(), other.leaveOut()), mine.note());
    }

    /** Nobody brings themselves. */
    private @Nullable UUID through(Story mine, Story other) {
        return Stream.of(mine, other)
                .map(Story::through)
                .filter(person -> person != null && !person.equals(stays.id()) && !person.equals(goes.id()))
                .findFirst()
                .orElse(null);
    }

    private List<Away> away() {
        return Stream.concat(stays.away().stream(), goes.away().stream()).distinct().toList();
    }

    private static String both(String mine, String other) {
        return other.isEmpty() || Folded.of(mine).contains(Folded.of(other))
                ? mine
                : mine.isEmpty() ? other : mine + "\n" + other;
    }
}
