package io.fika.exchange;

import io.fika.journal.WorkingSet;
import io.fika.people.Category;
import io.fika.people.Contact;
import io.fika.people.Extra;
import io.fika.people.Placement;
import io.fika.people.Ring;
import io.fika.people.TrustStage;
import io.fika.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What two entries say differently and no card has room for twice: what is not chosen, as further fields. */
record Unchosen(WorkingSet set) {
    /** The name under which a picture is kept that is not shown: its value finds it among the photos. */
    static final String PHOTO = "X-FIKA-PHOTO";

    List<Extra> of(Contact stays, Contact goes, Set<JoinField> ofOther) {
        List<Extra> kept = new ArrayList<>();
        for (JoinField field : JoinField.differing(stays, goes)) {
            extra(field, ofOther.contains(field) ? stays : goes).ifPresent(kept::add);
        }
        String sounds = goes.name().sounds();
        if (!stays.name().sounds().isEmpty() && !sounds.isEmpty() && !sounds.equals(stays.name().sounds())) {
            String left = ofOther.contains(JoinField.NAME) ? stays.name().sounds() : sounds;
            kept.add(new Extra(Messages.text("exchange.kept.sounds"), left));
        }
        return kept;
    }

    private Optional<Extra> extra(JoinField field, Contact contact) {
        return switch (field) {
            case CATEGORY -> Optional.ofNullable(contact.category())
                    .flatMap(id -> set.find(Category.class, id))
                    .map(it -> new Extra(Messages.text("exchange.kept.category"), it.name()));
            case PLACEMENT -> ring(contact.placement());
            case CADENCE -> Optional.ofNullable(contact.cadenceDays())
                    .map(days -> new Extra(Messages.text("exchange.kept.cadence"), String.valueOf(days)));
            case TRUST -> Optional.ofNullable(contact.trust()).map(Unchosen::trust);
            case WISHES -> Optional.of(contact.wishes().place())
                    .filter(place -> !place.isEmpty())
                    .map(place -> new Extra(Messages.text("exchange.kept.place"), place));
            case PHOTO -> Optional.ofNullable(contact.photo())
                    .map(photo -> KeptProperty.of(PHOTO, photo).toExtra());
            case NAME, ORGANISATION, DEPARTMENT, ROLE, BIRTHDAY, HOW_MET, OPENER -> Optional.empty(); // see Joining
        };
    }

    private Optional<Extra> ring(@Nullable Placement place) {
        return Optional.ofNullable(place)
                .flatMap(it -> set.find(Ring.class, it.ring()))
                .map(ring -> new Extra(Messages.text("exchange.kept.ring"), ring.name()));
    }

    private static Extra trust(TrustStage trust) {
        String stage = trust.stage().name().charAt(0) + trust.stage().name().substring(1).toLowerCase(Locale.ROOT);
        return new Extra(
                Messages.text("exchange.kept.trust"), trust.reason().isEmpty() ? stage : stage + ": " + trust.reason());
    }
}
