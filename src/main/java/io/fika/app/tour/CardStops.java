package io.fika.app.tour;

import io.fika.people.Contact;
import io.fika.people.PersonName;
import io.fika.text.Messages;
import io.fika.ui.kit.Place;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.input.KeyCode;

/** Pictures of the card of a person: full, empty, new, while it is edited, and of a touch. */
final class CardStops {
    private CardStops() {}

    static List<Stop> all() {
        return List.of(
                Stop.full("card", Place.PEOPLE).then(CardStops::somebody),
                Stop.full("card-below", Place.PEOPLE)
                        .then(CardStops::somebody)
                        .then(guide -> guide.scroll(".person-scroll", 0.5)),
                Stop.full("card-time", Place.PEOPLE)
                        .then(CardStops::somebody)
                        .then(guide -> guide.scroll(".person-scroll", 1)),
                Stop.full("card-photo", Place.PEOPLE).then(CardStops::pictured),
                Stop.full("card-crop", Place.PEOPLE)
                        .then(Guide::openWindow)
                        .then(CardStops::pictured)
                        .then(guide -> guide.choose(Messages.text("people.photo.crop")))
                        .then(guide -> guide.keyOn(".crop-stage", KeyCode.PLUS))
                        .then(guide -> guide.keyOn(".crop-stage", KeyCode.PLUS)),
                Stop.full("card-add", Place.PEOPLE)
                        .then(Guide::openWindow)
                        .then(CardStops::somebody)
                        .then(guide -> guide.open(Messages.text("people.card.add"))),
                Stop.full("card-empty", Place.PEOPLE).then(CardStops::stranger),
                Stop.full("card-new", Place.PEOPLE).then(guide -> guide.shortcut(KeyCode.N)),
                Stop.full("card-edit", Place.PEOPLE)
                        .then(Guide::openWindow)
                        .then(CardStops::somebody)
                        .then(guide -> guide.choose(".person-buttons", Messages.text("people.card.phone"))),
                Stop.full("card-wrong", Place.PEOPLE)
                        .then(Guide::openWindow)
                        .then(CardStops::stranger)
                        .then(guide -> guide.choose(".person-buttons", Messages.text("people.form.birthday")))
                        .then(guide -> guide.type(Messages.text("people.form.birthday"), "3 Mai 80x"))
                        .then(guide -> guide.keyOn(".boxes .text-field", KeyCode.ENTER)),
                Stop.full("touch", Place.PEOPLE)
                        .then(CardStops::somebody)
                        .then(guide -> guide.shortcut(KeyCode.L))
                        .then(guide -> guide.type(Messages.text("people.log.who"), "ma"))
                        .then(guide -> guide.type(Messages.text("people.log.day"), "Fri")),
                Stop.full("touch-kept", Place.PEOPLE)
                        .then(guide -> guide.shortcut(KeyCode.L))
                        .then(guide -> guide.type(Messages.text("people.log.day"), "yesterday"))
                        .then(guide -> guide.desktop().navigator().closeCard())
                        .then(guide -> guide.shortcut(KeyCode.L)));
    }

    private static void somebody(Guide guide) {
        guide.somebody().ifPresent(one -> guide.desktop().navigator().openContact(one.id()));
    }

    private static void pictured(Guide guide) {
        guide.somebody().ifPresent(one -> {
            String photo = guide.core().database().photos().put(Portrait.jpeg(1));
            guide.core().people().change(one.id(), Messages.text("people.what.photo"), now -> now.withPhoto(photo));
            guide.desktop().navigator().openContact(one.id());
        });
    }

    /** Somebody of whom nothing is known but the name. */
    private static void stranger(Guide guide) {
        Contact stranger = Contact.named(PersonName.of("Ines Moreau"), LocalDate.now(guide.core().clock()));
        guide.core().people().add(stranger);
        guide.desktop().navigator().openContact(stranger.id());
    }
}
