package io.fika.ui.people;

import io.fika.exchange.JoinField;
import io.fika.journal.WorkingSet;
import io.fika.people.Category;
import io.fika.people.CoffeeWishes;
import io.fika.people.Contact;
import io.fika.people.ContactMethod;
import io.fika.people.Placement;
import io.fika.people.Ring;
import io.fika.people.Tag;
import io.fika.text.Messages;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What two entries of one person say, in words. */
record JoinWords(WorkingSet set) {
    String name(JoinField field) {
        return switch (field) {
            case NAME -> Messages.text("people.form.name");
            case ORGANISATION -> Messages.text("people.form.organisation");
            case DEPARTMENT -> Messages.text("people.duplicates.department");
            case ROLE -> Messages.text("people.form.role");
            case CATEGORY -> Messages.text("people.form.category");
            case PLACEMENT -> Messages.text("people.form.ring");
            case CADENCE -> Messages.text("people.duplicates.cadence");
            case TRUST -> Messages.text("people.duplicates.trust");
            case BIRTHDAY -> Messages.text("people.form.birthday");
            case PHOTO -> Messages.text("people.duplicates.photo");
            case HOW_MET -> Messages.text("people.form.howMet");
            case OPENER -> Messages.text("people.form.opener");
            case WISHES -> Messages.text("people.duplicates.wishes");
        };
    }

    String said(JoinField field, Contact contact) {
        return switch (field) {
            case NAME -> contact.name().full();
            case ORGANISATION -> contact.work().organisation();
            case DEPARTMENT -> contact.work().department();
            case ROLE -> contact.work().role();
            case CATEGORY -> category(contact.category());
            case PLACEMENT -> ring(contact.placement());
            case CADENCE -> cadence(contact.cadenceDays());
            case TRUST -> ChangeWords.trust(contact.trust());
            case BIRTHDAY -> BirthdayWords.of(contact.birthday());
            case PHOTO -> "";
            case HOW_MET -> contact.story().howMet();
            case OPENER -> contact.story().opener();
            case WISHES -> wishes(contact.wishes());
        };
    }

    /** All ways of one kind to reach somebody, one a line. */
    String reach(Contact contact, ContactMethod.Kind kind) {
        return contact.methods().stream()
                .filter(method -> method.kind() == kind)
                .map(method -> kind == ContactMethod.Kind.ADDRESS ? ReachLines.address(method) : method.value())
                .collect(Collectors.joining("\n"));
    }

    String tags(Contact contact) {
        return contact.tags().stream()
                .flatMap(tag -> set.find(Tag.class, tag).map(Tag::name).stream())
                .collect(Collectors.joining(", "));
    }

    private String category(@Nullable UUID category) {
        return Optional.ofNullable(category)
                .flatMap(id -> set.find(Category.class, id))
                .map(Category::name)
                .orElse("");
    }

    private String ring(@Nullable Placement placement) {
        return Optional.ofNullable(placement)
                .flatMap(place -> set.find(Ring.class, place.ring()))
                .map(Ring::name)
                .orElse("");
    }

    private static String cadence(@Nullable Integer days) {
        return days == null ? "" : Messages.text("people.duplicates.days", days);
    }

    private static String wishes(CoffeeWishes wishes) {
        return wishes.place().isEmpty()
                ? Messages.text("people.duplicates.wishes.times", wishes.halfDays().size())
                : wishes.place();
    }
}
