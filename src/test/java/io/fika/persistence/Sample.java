package io.fika.persistence;

import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Outcome;
import io.fika.people.Contact;
import io.fika.people.ContactMethod;
import io.fika.people.PersonName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A few people in a data folder, for tests of what happens to its files. */
final class Sample {
    static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private Sample() {}

    static Contact person(Random random) {
        int number = random.nextInt(1_000_000);
        return Contact.named(PersonName.of("Person " + number), LocalDate.of(2026, 11, 1))
                .withMethods(List.of(
                        new ContactMethod(ContactMethod.Kind.EMAIL, "p" + number + "@example.org", "work"),
                        new ContactMethod(ContactMethod.Kind.PHONE, "+49 30 " + number, "")));
    }

    static Change adding(int people, Random random) {
        List<Edit<?>> edits = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            edits.add(Edit.added(person(random)));
        }
        return new Change("Add " + people, edits);
    }

    static Database opened(DataFolder folder) {
        return switch (Database.open(folder)) {
            case Opening.Opened opened -> opened.database();
            case Opening other -> throw new AssertionError("Not opened: " + other);
        };
    }

    /** A closed folder with this many people, added in three changes, and the digest of its content. */
    static String fill(DataFolder folder, int people) {
        Random random = new Random(7);
        try (Database database = opened(folder)) {
            for (int i = 0; i < 3; i++) {
                Outcome outcome = database.journal().write(NOON, adding(people / 3, random));
                if (!outcome.isDone()) {
                    throw new AssertionError("Refused: " + outcome);
                }
            }
            return database.check().digest();
        }
    }

    static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to);
            try (var files = Files.list(from)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.copy(file, to.resolve(file.getFileName().toString()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

}
