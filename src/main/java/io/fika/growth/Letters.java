package io.fika.growth;

import io.fika.events.Profile;
import io.fika.journal.Change;
import io.fika.journal.Journal;
import io.fika.journal.Outcome;
import io.fika.journal.Settings;
import io.fika.journal.WorkingSet;
import io.fika.people.Contact;
import io.fika.people.ContactMethod;
import io.fika.people.Work;
import io.fika.reciprocity.Introduction;
import io.fika.reciprocity.Need;
import io.fika.reciprocity.Offer;
import io.fika.reciprocity.Wish;
import io.fika.text.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the user writes when introducing two people: each is asked first, then one letter goes to both. The words are
 * the user's own once they were edited; names and texts are set into them where they say so.
 */
public record Letters(Journal journal, WorkingSet set) {
    private static final Pattern PLACE = Pattern.compile("\\[([a-z.]+)]");

    /** To whom a letter goes. */
    public enum Kind {
        SEEKER,
        GIVER,
        BOTH
    }

    /**
     * A letter ready to be sent.
     *
     * @param to the addresses as far as they are known, one of each
     * @param unreachable the names of those of whom no address is known
     */
    public record Letter(List<String> to, List<String> unreachable, String subject, String text) {}

    /** The words of a kind as they are now, with places such as [seeker] in them. */
    public String wording(Kind kind) {
        return new Settings(set).get(key(kind)).filter(text -> !text.isBlank()).orElseGet(() -> usual(kind));
    }

    /** The words that the program comes with. */
    public static String usual(Kind kind) {
        return switch (kind) {
            case SEEKER -> Messages.text("growth.letter.seeker");
            case GIVER -> Messages.text("growth.letter.giver");
            case BOTH -> Messages.text("growth.letter.both");
        };
    }

    /** Keeps other words; none, or the usual ones, bring the usual back. */
    public Outcome reword(Kind kind, String text) {
        String kept = text.strip().equals(usual(kind).strip()) ? "" : text.strip();
        return journal.commit(new Change(Messages.text("growth.change.wording"), new Settings(set).edit(key(kind), kept)));
    }

    private static String key(Kind kind) {
        return switch (kind) {
            case SEEKER -> "growth.letter.seeker";
            case GIVER -> "growth.letter.giver";
            case BOTH -> "growth.letter.both";
        };
    }

    /** The letter of an introduction; the first of the two is who looks for something. Absent if one was removed. */
    public Optional<Letter> of(Introduction introduction, Kind kind) {
        Optional<Contact> seeker = set.find(Contact.class, introduction.first());
        Optional<Contact> giver = set.find(Contact.class, introduction.second());
        if (seeker.isEmpty() || giver.isEmpty()) {
            return Optional.empty();
        }
        List<Contact> to = switch (kind) {
            case SEEKER -> List.of(seeker.get());
            case GIVER -> List.of(giver.get());
            case BOTH -> List.of(seeker.get(), giver.get());
        };
        String subject = kind == Kind.BOTH
                ? Messages.text("growth.letter.subject.both", full(seeker.get()), full(giver.get()))
                : Messages.text("growth.letter.subject.ask");
        return Optional.of(new Letter(
                to.stream().flatMap(it -> it.reach(ContactMethod.Kind.EMAIL).limit(1)).toList(),
                to.stream().filter(it -> it.reach(ContactMethod.Kind.EMAIL).findAny().isEmpty()).map(Letters::full).toList(),
                subject, filled(wording(kind), words(introduction, seeker.get(), giver.get()))));
    }

    private Map<String, String> words(Introduction introduction, Contact seeker, Contact giver) {
        Map<String, String> words = new LinkedHashMap<>();
        person(words, "seeker", seeker);
        person(words, "giver", giver);
        words.put("need", Optional.ofNullable(introduction.need())
                .flatMap(id -> set.find(Need.class, id))
                .map(Wish::plain)
                .or(() -> Optional.of(introduction.text()).filter(text -> !text.isBlank()))
                .orElseGet(() -> Messages.text("growth.letter.someNeed")));
        words.put("offer", Optional.ofNullable(introduction.offer())
                .flatMap(id -> set.find(Offer.class, id))
                .map(Wish::plain)
                .orElseGet(() -> Messages.text("growth.letter.someOffer")));
        words.put("me", Profile.of(new Settings(set)).name());
        return words;
    }

    private static void person(Map<String, String> words, String who, Contact contact) {
        String given = contact.name().given();
        words.put(who, given.isBlank() ? full(contact) : given);
        words.put(who + ".full", full(contact));
        Work work = contact.work();
        words.put(who + ".work", Stream.of(work.role(), work.organisation())
                .filter(part -> !part.isBlank())
                .map(part -> ", " + part)
                .collect(Collectors.joining()));
    }

    // in one pass, so that what somebody's text says is never taken for a place
    private static String filled(String wording, Map<String, String> words) {
        return PLACE.matcher(wording)
                .replaceAll(place -> Matcher.quoteReplacement(
                        Objects.requireNonNullElse(words.get(place.group(1)), place.group())))
                .strip();
    }

    private static String full(Contact contact) {
        return contact.name().full();
    }
}
