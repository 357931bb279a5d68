package io.fika.ui.people;

import io.fika.journal.Entity;
import io.fika.people.Category;
import io.fika.people.Contact;
import io.fika.people.FreePlaces;
import io.fika.people.Ring;
import io.fika.ui.kit.Drafts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known of somebody who has no name yet: it lies among the drafts, one for each thing in its turn. */
record NewPerson(CardController controller) {
    /** Things that are chosen rather than typed. */
    static final String CATEGORY = "=category";

    static final String RING = "=ring";

    private static final String TURN = "%04d ";
    private static final int TURNS = TURN.formatted(0).length();

    void keep(String key, List<String> typed) {
        Map<String, String> boxes = new LinkedHashMap<>();
        for (String text : typed) {
            boxes.put(box(boxes.size() + 1), text);
        }
        drafts().keep(CardController.NEW + TURN.formatted(drafts().beginning(CardController.NEW).size()) + key, boxes);
    }

    /** The same of somebody who may be stored, and then needs no draft. */
    void keep(String key, List<String> typed, CardModel.Face.Person face) {
        if (!face.named()) {
            keep(key, typed);
        }
    }

    /** Nobody with all that was kept, in its turn. */
    Contact filled(Contact nobody) {
        Contact contact = nobody;
        List<String> turns = drafts().beginning(CardController.NEW).stream()
                .map(form -> form.substring(CardController.NEW.length()))
                .filter(turn -> Character.isDigit(turn.charAt(0)))
                .sorted()
                .toList();
        for (String turn : turns) {
            Map<String, String> boxes = drafts().of(CardController.NEW + turn);
            contact = filled(contact, turn.substring(TURNS), boxes);
        }
        return contact;
    }

    private Contact filled(Contact contact, String key, Map<String, String> boxes) {
        if (key.equals(CATEGORY)) {
            return contact.withCategory(chosen(Category.class, boxes).map(Category::id).orElse(null));
        }
        if (key.equals(RING)) {
            return placed(contact, chosen(Ring.class, boxes).orElse(null));
        }
        return new CardLines(controller.names())
                .of(controller.reader().read(contact), false).stream()
                .filter(line -> line.key().equals(key))
                .findFirst()
                .map(line -> line.filing().file(texts(line, boxes)))
                .map(filed -> filed instanceof Filing.Filed.Change(var edit) ? edit.apply(contact) : contact)
                .orElse(contact);
    }

    private <E extends Entity> Optional<E> chosen(Class<E> type, Map<String, String> boxes) {
        return Optional.ofNullable(boxes.get(box(1)))
                .filter(id -> !id.isEmpty())
                .flatMap(id -> controller.reader().set().find(type, UUID.fromString(id)));
    }

    /** Somebody in a free place of a ring, or in none. */
    Contact placed(Contact contact, @Nullable Ring ring) {
        return contact.withPlacement(
                ring == null
                        ? null
                        : FreePlaces.in(controller.reader().set(), ring, List.of(contact)).get(contact.id()));
    }

    private static List<String> texts(CardLine line, Map<String, String> boxes) {
        List<String> texts = new ArrayList<>();
        for (int number = 1; number <= line.boxes().size(); number++) {
            texts.add(boxes.getOrDefault(box(number), ""));
        }
        return texts;
    }

    private static String box(int number) {
        return "box " + number;
    }

    private Drafts drafts() {
        return controller.bench().drafts();
    }
}
