package io.fika.exchange;

import io.fika.exchange.Conflict.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the user decides about the people of a file before they are kept.
 *
 * @param ring where those go who would wait in the tray; absent: they wait
 * @param category of those who have none
 * @param tags names of tags that everybody of the file gets
 * @param usual what becomes of a field in which file and memory differ
 * @param answers where it is to be otherwise
 * @param leftOut the numbers of records that are not to come in
 */
public record ImportChoices(
        @Nullable UUID ring,
        @Nullable UUID category,
        List<String> tags,
        Answer usual,
        Map<Conflict.Place, Answer> answers,
        Set<Integer> leftOut) {
    /** Everybody comes in as the file says, what is known stays, and where the file differs both are kept. */
    public static final ImportChoices NONE =
            new ImportChoices(null, null, List.of(), Answer.BOTH, Map.of(), Set.of());

    public ImportChoices {
        tags = List.copyOf(tags);
        answers = Map.copyOf(answers);
        leftOut = Set.copyOf(leftOut);
    }

    public ImportChoices withRing(@Nullable UUID other) {
        return new ImportChoices(other, category, tags, usual, answers, leftOut);
    }

    public ImportChoices withCategory(@Nullable UUID other) {
        return new ImportChoices(ring, other, tags, usual, answers, leftOut);
    }

    public ImportChoices withTags(List<String> others) {
        return new ImportChoices(ring, category, others, usual, answers, leftOut);
    }

    /** With another answer for all conflicts; what was answered one by one is forgotten. */
    public ImportChoices withUsual(Answer other) {
        return new ImportChoices(ring, category, tags, other, Map.of(), leftOut);
    }

    public ImportChoices with(Conflict.Place place, Answer answer) {
        Map<Conflict.Place, Answer> more = new HashMap<>(answers);
        more.put(place, answer);
        return new ImportChoices(ring, category, tags, usual, more, leftOut);
    }

    /** With a record left out, or taken in after all. */
    public ImportChoices leaving(int record, boolean out) {
        Set<Integer> other = new HashSet<>(leftOut);
        if (out) {
            other.add(record);
        } else {
            other.remove(record);
        }
        return new ImportChoices(ring, category, tags, usual, answers, other);
    }

    /** The same for the people of another file, whose records are others. */
    public ImportChoices forAnother() {
        return new ImportChoices(ring, category, tags, usual, Map.of(), Set.of());
    }

    Answer answer(int record, Conflict.Field field) {
        return answers.getOrDefault(new Conflict.Place(record, field), usual);
    }

    /** The tags of a record, and those of everybody. */
    List<String> tagsWith(List<String> own) {
        if (tags.isEmpty()) {
            return own;
        }
        List<String> all = new ArrayList<>(own);
        all.addAll(tags);
        return all;
    }
}
