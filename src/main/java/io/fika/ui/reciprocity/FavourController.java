package io.fika.ui.reciprocity;

import io.fika.people.By;
import io.fika.people.Contact;
import io.fika.reciprocity.Became;
import io.fika.reciprocity.Favour;
import io.fika.reciprocity.FavourKind;
import io.fika.ui.kit.Workbench;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Logs help given and received, and what became of it. */
final class FavourController {
    private final Workbench bench;
    private final ReciprocityFeature.Use use;

    FavourController(Workbench bench, ReciprocityFeature.Use use) {
        this.bench = bench;
        this.use = use;
    }

    void log(Contact contact, By by, FavourKind kind, String text, Runnable then) {
        bench.edits().commit(
                () -> use.reciprocity().favour(contact.id(), by, kind, LocalDate.now(use.clock()), text), then);
    }

    void became(Favour favour, @Nullable Became became) {
        bench.edits().commit(() -> use.reciprocity().became(favour, became));
    }

    List<Contact> find(String typed) {
        return typed.isBlank() ? List.of() : use.search().find(typed, 6);
    }

    Optional<Contact> person(UUID id) {
        return use.letters().set().find(Contact.class, id);
    }
}
