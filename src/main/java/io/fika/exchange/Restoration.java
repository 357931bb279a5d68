package io.fika.exchange;

import io.fika.coffees.BusyTime;
import io.fika.coffees.Coffee;
import io.fika.events.Club;
import io.fika.events.Event;
import io.fika.exchange.ImportRecord.Fate;
import io.fika.journal.Edit;
import io.fika.journal.Entity;
import io.fika.journal.WorkingSet;
import io.fika.people.Contact;
import io.fika.people.PhotoStore;
import io.fika.people.Tag;
import io.fika.people.Touch;
import io.fika.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;

/**
 * Reads a file that holds everything of a Fika into one in which nobody is yet: afterwards that holds exactly what the
 * other did, but for the journal, which begins with this one change.
 */
final class Restoration {
    private final WorkingSet set;
    private final PhotoStore photos;

    Restoration(WorkingSet set, PhotoStore photos) {
        this.set = set;
        this.photos = photos;
    }

    Reading preview(ImportSource source, Progress progress) {
        Path file = source.files().getFirst();
        if (!isEmpty()) {
            return new Reading.Refused(Messages.text("exchange.refused.notEmpty", source.name()));
        }
        try {
            Found found = new Found(there());
            new WholeFile(file).read(found, progress);
            return new Reading.Ready(new ImportPreview(
                    new ReadFile(source, ImportKind.JSON, "UTF-8", "", null, List.of()), ImportChoices.NONE,
                    found.records, found.edits(), Map.of()));
        } catch (CancellationException e) {
            return new Reading.Cancelled();
        } catch (WrongField e) {
            return new Reading.Refused(e.sentence());
        } catch (IOException e) {
            return new Reading.Refused(Messages.text("exchange.refused.unreadable", source.name()));
        }
    }

    /** Puts the pictures into their store, where nothing shows them before the people are there. */
    void keepPhotos(ImportSource source) throws IOException {
        try {
            new WholeFile(source.files().getFirst()).read(new Pictures(photos), Progress.UNSEEN);
        } catch (WrongField e) {
            throw new IOException("The file is no longer the one that was read");
        }
    }

    private boolean isEmpty() {
        return List.of(Contact.class, Tag.class, Coffee.class, BusyTime.class, Event.class, Club.class).stream()
                .allMatch(type -> set.all(type).isEmpty());
    }

    /** What a new data folder begins with. */
    private Map<UUID, Entity> there() {
        Map<UUID, Entity> there = new HashMap<>();
        for (Class<? extends Entity> type : EntityJson.TYPES) {
            if (type != Touch.class) { // of which there are none without people, and many with them
                set.all(type).forEach(entity -> there.put(entity.id(), entity));
            }
        }
        return there;
    }

    private static final class Found implements WholeFile.Listener {
        private final List<ImportRecord> records = new ArrayList<>();
        private final List<Edit<?>> edits = new ArrayList<>();
        private final Map<UUID, Entity> there;

        Found(Map<UUID, Entity> there) {
            this.there = there;
        }

        @Override
        public void entity(Entity entity, int line) {
            Entity before = there.remove(entity.id());
            Edit<?> edit = before == null ? Edit.added(entity.withVersion(0)) : Edit.changed(before, entity);
            Fate fate = before == null ? Fate.NEW : edit.isEmpty() ? Fate.UNCHANGED : Fate.MERGED;
            if (!edit.isEmpty()) {
                edits.add(edit);
            }
            String title = entity instanceof Contact contact ? contact.name().full() : "";
            records.add(new ImportRecord(
                    records.size() + 1, "", line, title, entity.getClass().getSimpleName(), fate, null, List.of(),
                    List.of()));
        }

        @Override
        public void photo(String name, byte[] bytes) {
            // only read to its end, which shows that it is whole
        }

        /** What the file does not have goes. */
        List<Edit<?>> edits() {
            there.values().forEach(entity -> edits.add(Edit.removed(entity)));
            return edits;
        }
    }

    private record Pictures(PhotoStore photos) implements WholeFile.Listener {
        @Override
        public void entity(Entity entity, int line) {
            // kept with the others in one change
        }

        @Override
        public void photo(String name, byte[] bytes) {
            photos.put(bytes);
        }
    }
}
