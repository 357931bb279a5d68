package io.fika.exchange;

import io.fika.journal.Edit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What taking back an import of long ago would do.
 *
 * @param people everybody whom the import added or gave something, by name
 * @param rest the edits of all else that the import made: busy times, tags that nobody else has
 * @param edits what takes back each of the people
 */
public record TakeBack(ImportBatch batch, List<Person> people, List<Edit<?>> rest, Map<UUID, Edit<?>> edits) {
    public TakeBack {
        people = List.copyOf(people);
        rest = List.copyOf(rest);
        edits = Map.copyOf(edits);
    }

    public enum Fate {
        /** The import added them, and nothing happened since: they go. */
        GOES,
        /** The import added them, and something happened since: they stay, unless the user wants otherwise. */
        STAYS,
        /** They were there before, and lose what the import gave them. */
        RETURNS,
        /** They were there before, and keep what was edited since. */
        PARTLY,
        /** They were there before, and all that the import gave them was edited since. */
        KEEPS
    }

    /**
     * Somebody of an import.
     *
     * @param since what happened since, as phrases; that is why they stay or keep something
     */
    public record Person(UUID contact, String name, Fate fate, List<String> since) {
        public Person {
            since = List.copyOf(since);
        }
    }

    public int count(Fate fate) {
        return (int) people.stream().filter(person -> person.fate() == fate).count();
    }
}
