package io.fika.app.desktop;

import io.fika.coffees.Coffee;
import io.fika.events.Event;
import io.fika.growth.Opportunity;
import io.fika.journal.WorkingSet;
import io.fika.people.Contact;
import io.fika.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The form in which something was typed last and not saved, by the name of its draft.
 *
 * @param words what it is about
 */
record KeptForms(Form form, String words) {
    /** A form, and how to come to it. */
    sealed interface Form {
        record NewPerson() implements Form {}

        record Touch() implements Form {}

        record Person(UUID contact) implements Form {}

        record Event(UUID event) implements Form {}

        record Coffee(UUID coffee) implements Form {}

        record Outcome(UUID coffee) implements Form {}

        record Review() implements Form {}

        record Opportunity(UUID opportunity) implements Form {}
    }

    /** @param drafts the newest first; what is about somebody or something that is gone is passed over */
    static Optional<KeptForms> of(List<String> drafts, WorkingSet set) {
        return drafts.stream().flatMap(draft -> of(draft, set).stream()).findFirst();
    }

    private static Optional<KeptForms> of(String draft, WorkingSet set) {
        String[] parts = draft.split("/");
        if (parts[0].equals("person")) {
            return Optional.of(new KeptForms(new Form.NewPerson(), Messages.text("app.drafts.person")));
        }
        if (draft.equals("touch")) {
            return Optional.of(new KeptForms(new Form.Touch(), Messages.text("app.drafts.touch")));
        }
        if (draft.equals("review")) {
            return Optional.of(new KeptForms(new Form.Review(), Messages.text("app.drafts.review")));
        }
        if (parts.length < 2) {
            return Optional.empty();
        }
        UUID id = UUID.fromString(parts[1]);
        return switch (parts[0]) {
            case "card", "touch" -> set.find(Contact.class, id)
                    .map(it -> new KeptForms(new Form.Person(id), it.name().full()));
            case "event" -> set.find(Event.class, id).map(it -> new KeptForms(new Form.Event(id), it.name()));
            case "coffee" -> set.find(Coffee.class, id)
                    .map(it -> new KeptForms(new Form.Coffee(id), Messages.text("app.drafts.coffee")));
            case "outcome" -> set.find(Coffee.class, id)
                    .map(it -> new KeptForms(new Form.Outcome(id), Messages.text("app.drafts.coffee")));
            case "opportunity" -> set.find(Opportunity.class, id)
                    .map(it -> new KeptForms(new Form.Opportunity(id), it.name()));
            default -> Optional.empty();
        };
    }
}
