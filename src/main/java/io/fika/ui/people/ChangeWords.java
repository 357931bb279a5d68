package io.fika.ui.people;

import io.fika.journal.Step;
import io.fika.journal.WorkingSet;
import io.fika.people.Category;
import io.fika.people.Contact;
import io.fika.people.ContactMethod;
import io.fika.people.Placement;
import io.fika.people.Ring;
import io.fika.people.TrustStage;
import io.fika.people.TrustWords;
import io.fika.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a change did to somebody: "Role: Buyer → Head of Purchasing". */
record ChangeWords(WorkingSet set) {
    private static final int MOST = 3;

    /** What is read differently after it; where that is nothing short, what the change is called. */
    String of(Step<Contact> step) {
        Contact before = step.before();
        Contact after = step.after();
        if (before == null || after == null) {
            return step.label();
        }
        List<String> parts = new ArrayList<>();
        add(parts, Messages.text("people.form.name"), before, after, contact -> contact.name().full());
        add(parts, Messages.text("people.form.role"), before, after, contact -> contact.work().role());
        add(parts, Messages.text("people.form.organisation"), before, after, contact -> contact.work().organisation());
        add(parts, Messages.text("people.form.ring"), before, after, contact -> ring(contact.placement()));
        add(parts, Messages.text("people.form.category"), before, after, this::category);
        add(parts, Messages.text("people.duplicates.trust"), before, after, contact -> trust(contact.trust()));
        add(parts, Messages.text("people.form.birthday"), before, after, contact -> BirthdayWords.of(contact.birthday()));
        add(parts, Messages.text("people.duplicates.cadence"), before, after, ChangeWords::cadence);
        add(parts, Messages.text("people.card.email"), before, after, ways(ContactMethod.Kind.EMAIL));
        add(parts, Messages.text("people.card.phone"), before, after, ways(ContactMethod.Kind.PHONE));
        return parts.isEmpty() || parts.size() > MOST ? step.label() : String.join("; ", parts);
    }

    private static void add(
            List<String> parts, String name, Contact before, Contact after, Function<Contact, String> words) {
        String was = words.apply(before);
        String is = words.apply(after);
        if (was.equals(is)) {
            return;
        }
        parts.add(was.isEmpty()
                ? Messages.text("people.changed.added", name, is)
                : is.isEmpty()
                        ? Messages.text("people.changed.gone", name, was)
                        : Messages.text("people.changed", name, was, is));
    }

    private String ring(@Nullable Placement place) {
        return Optional.ofNullable(place)
                .flatMap(it -> set.find(Ring.class, it.ring()))
                .map(Ring::name)
                .orElseGet(() -> Messages.text("people.ring.none"));
    }

    private String category(Contact contact) {
        return Optional.ofNullable(contact.category())
                .flatMap(id -> set.find(Category.class, id))
                .map(Category::name)
                .orElse("");
    }

    static String trust(@Nullable TrustStage trust) {
        return trust == null ? "" : trust.reason().isEmpty()
                ? TrustWords.of(trust.stage())
                : Messages.text("people.trust.reason", TrustWords.of(trust.stage()), trust.reason());
    }

    private static String cadence(Contact contact) {
        Integer days = contact.cadenceDays();
        return days == null ? "" : Messages.text("people.duplicates.days", days);
    }

    private static Function<Contact, String> ways(ContactMethod.Kind kind) {
        return contact -> contact.reach(kind).collect(Collectors.joining(", "));
    }
}
