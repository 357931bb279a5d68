package io.fika.people;

import io.fika.journal.Change;
import io.fika.journal.Settings;
import io.fika.text.Messages;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/** What becomes of the category or tag of people dropped in another sector of the map. Kept as a setting. */
public enum SectorDrop {
    /** The user is asked each time; so it is until somebody answers once and for all. */
    ASK,
    /** They become what the sector says. */
    CHANGE,
    /** They go to the ring, in their own sector. */
    KEEP;

    private static final String KEY = "sphere.sectorDrop";

    /** What is set; what is not, or not understood, is asked. */
    public static SectorDrop of(Settings settings) {
        String kept = settings.get(KEY).orElse("");
        return Arrays.stream(values()).filter(it -> it.name().equalsIgnoreCase(kept)).findFirst().orElse(ASK);
    }

    /** What is set for these people; nobody is asked about those who had nothing before, such as no category. */
    public static SectorDrop of(Settings settings, Collection<Contact> people, Bond bond) {
        SectorDrop set = of(settings);
        boolean isFirst = people.stream()
                .allMatch(person -> bond.given(person).equals(person) || isWithout(person, bond));
        return set == ASK && isFirst ? CHANGE : set;
    }

    private static boolean isWithout(Contact person, Bond bond) {
        return bond instanceof Bond.WithTag ? person.tags().isEmpty() : person.category() == null;
    }

    /** The change that keeps this answer. */
    public Change change(Settings settings) {
        String label = switch (this) {
            case ASK -> Messages.text("people.sectorDrop.ask");
            case CHANGE -> Messages.text("people.sectorDrop.change");
            case KEEP -> Messages.text("people.sectorDrop.keep");
        };
        return new Change(label, settings.edit(KEY, name().toLowerCase(Locale.ROOT)));
    }
}
