package io.fika.exchange;

import io.fika.people.CoffeeWishes;
import io.fika.people.Contact;
import io.fika.people.Story;
import io.fika.people.Work;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What two entries of one person may say differently, where the user chooses which of the two is shown. Everything that
 * there can be several of (ways to reach them, tags, days away, the note) comes together anyway.
 */
public enum JoinField {
    NAME,
    ORGANISATION,
    DEPARTMENT,
    ROLE,
    CATEGORY,
    PLACEMENT,
    CADENCE,
    TRUST,
    BIRTHDAY,
    PHOTO,
    HOW_MET,
    OPENER,
    WISHES;

    /** The fields in which both say something, and not the same. */
    public static List<JoinField> differing(Contact one, Contact other) {
        return List.of(values()).stream()
                .filter(field -> field.isSaid(one) && field.isSaid(other) && !field.isSame(one, other))
                .toList();
    }

    /** Whether anything is known here. */
    boolean isSaid(Contact contact) {
        Object said = said(contact);
        return said != null && !said.equals("") && !said.equals(CoffeeWishes.NONE);
    }

    private boolean isSame(Contact one, Contact other) {
        Object mine = said(one);
        return mine != null && mine.equals(said(other));
    }

    private @Nullable Object said(Contact contact) {
        return switch (this) {
            case NAME -> contact.name();
            case ORGANISATION -> contact.work().organisation();
            case DEPARTMENT -> contact.work().department();
            case ROLE -> contact.work().role();
            case CATEGORY -> contact.category();
            case PLACEMENT -> contact.placement();
            case CADENCE -> contact.cadenceDays();
            case TRUST -> contact.trust();
            case BIRTHDAY -> contact.birthday();
            case PHOTO -> contact.photo();
            case HOW_MET -> contact.story().howMet();
            case OPENER -> contact.story().opener();
            case WISHES -> contact.wishes();
        };
    }

    /** The first with what the second says here. */
    Contact given(Contact to, Contact from) {
        Work work = to.work();
        Story story = to.story();
        return switch (this) {
            case NAME -> to.withName(from.name());
            case ORGANISATION ->
                to.withWork(new Work(from.work().organisation(), work.department(), work.role(), work.from()));
            case DEPARTMENT ->
                to.withWork(new Work(work.organisation(), from.work().department(), work.role(), work.from()));
            case ROLE ->
                to.withWork(new Work(work.organisation(), work.department(), from.work().role(), work.from()));
            case CATEGORY -> to.withCategory(from.category());
            case PLACEMENT -> to.withPlacement(from.placement());
            case CADENCE -> to.withCadenceDays(from.cadenceDays());
            case TRUST -> to.withTrust(from.trust());
            case BIRTHDAY -> to.withBirthday(from.birthday());
            case PHOTO -> to.withPhoto(from.photo());
            case HOW_MET -> to.withStory(new Story(
                    from.story().howMet(), story.through(), story.opener(), story.leaveOut(), story.note()));
            case OPENER -> to.withStory(new Story(
                    story.howMet(), story.through(), from.story().opener(), story.leaveOut(), story.note()));
            case WISHES -> to.withWishes(from.wishes());
        };
    }
}
