package io.fika.briefing;

import io.fika.people.By;
import io.fika.people.Category;
import io.fika.people.Contact;
import io.fika.people.Hue;
import io.fika.people.Ring;
import io.fika.people.Touch;
import io.fika.people.TouchKind;
import io.fika.reciprocity.Match;
import io.fika.reciprocity.Need;
import io.fika.reciprocity.Offer;
import io.fika.reciprocity.Promise;
import io.fika.text.Folded;
import io.fika.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what is known of a person; each text comes from the user's own records, or says that there is none. */
final class Cards {
    private static final int MOST_LISTED = 2;

    private final Sphere sphere;
    private final Days days;
    private final boolean redacted;

    Cards(Sphere sphere, LocalDate today, boolean redacted) {
        this.sphere = sphere;
        this.days = new Days(today);
        this.redacted = redacted;
    }

    /** The card of somebody to meet; among the matches are those with others who are there. */
    Card card(Guest guest, List<Match> matches) {
        Contact contact = guest.contact();
        String question = guest.attendance().question();
        if (contact == null) {
            List<Line> lines = new ArrayList<>();
            if (!redacted) {
                lines.add(line(Messages.text("briefing.goal"), guest.attendance().goal()));
                lines.add(line(Messages.text("briefing.met"), ""));
                lines.add(line(Messages.text("briefing.last"), ""));
                lines.add(new Line(Messages.text("briefing.looksFor"), Messages.text("briefing.notKnown")));
                through(guest).ifPresent(it -> lines.add(line(Messages.text("briefing.through"), it)));
            }
            return new Card(
                    initials(guest.name()), Hue.GREY, null, guest.name(), "", guest.work(), "",
                    Messages.text("briefing.notMet"), Plain.of(question), lines);
        }
        List<Line> lines = redacted ? List.of() : eventLines(guest, contact, matches);
        return head(contact, guest.isMet(), question.isBlank() ? contact.story().opener() : question, lines);
    }

    /** The head of the one-person sheet. */
    Card card(Contact contact, boolean met) {
        return head(contact, met, contact.story().opener(), List.of());
    }

    private Card head(Contact contact, boolean met, String question, List<Line> lines) {
        String name = Plain.of(contact.name().full());
        String work = Stream.of(contact.work().role(), contact.work().organisation())
                .map(Plain::of).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
        return new Card(
                initials(name), sphere.hue(contact), contact.photo(), name, Plain.of(contact.name().sounds()), work,
                redacted ? "" : sphere.category(contact).map(Category::name).map(Plain::of).orElse(""),
                redacted ? "" : ring(contact, met), Plain.of(question), lines);
    }

    private List<Line> eventLines(Guest guest, Contact contact, List<Match> matches) {
        List<Line> lines = new ArrayList<>();
        lines.add(line(Messages.text("briefing.goal"), guest.attendance().goal()));
        lines.add(line(Messages.text("briefing.met"), howMet(contact)));
        lines.add(line(Messages.text("briefing.last"), guest.last() == null ? "" : touch(guest.last())));
        lines.add(line(Messages.text("briefing.open"), promises(contact)));
        lines.add(line(Messages.text("briefing.looksFor"), needs(contact, matches)));
        offers(contact).ifPresent(it -> lines.add(line(Messages.text("briefing.offers"), it)));
        if (!guest.isMet()) {
            through(guest).ifPresent(it -> lines.add(line(Messages.text("briefing.through"), it)));
        }
        if (!contact.story().leaveOut().isBlank()) {
            lines.add(line(Messages.text("briefing.leaveOut"), contact.story().leaveOut()));
        }
        return lines;
    }

    /** A fact with its label; a dash where nothing is known. */
    static Line line(String label, String text) {
        String plain = Plain.of(text);
        return new Line(label, plain.isEmpty() ? "–" : plain);
    }

    String ring(Contact contact, boolean met) {
        return Plain.of(sphere.ring(contact).map(Ring::name).orElse(
                met ? Messages.text("briefing.noRing") : Messages.text("briefing.notMet")));
    }

    /** How the two met, or empty. */
    String howMet(Contact contact) {
        String through = sphere.contact(contact.story().through())
                .map(it -> Messages.text("briefing.throughWhom", Plain.of(it.name().full()))).orElse("");
        return Stream.of(contact.story().howMet(), through)
                .filter(text -> !text.isBlank()).collect(Collectors.joining(", "));
    }

    /** "26 Sep, coffee: new line starts in spring". */
    String touch(Touch touch) {
        String kind = kind(touch.kind());
        String note = Plain.of(touch.note().lines().findFirst().orElse(""));
        return days.day(touch.day()) + ", " + (note.isEmpty() ? kind : kind + ": " + note);
    }

    /** Open promises both ways, or empty. */
    String promises(Contact contact) {
        return sphere.promises(contact.id()).stream().map(this::promise).collect(Collectors.joining("; "));
    }

    String promise(Promise promise) {
        String text = Plain.of(promise.text());
        LocalDate due = promise.due();
        String dated = due == null ? text : Messages.text("briefing.dated", text, days.day(due));
        return promise.by() == By.ME ? Messages.text("briefing.iOwe", dated) : Messages.text("briefing.theyOwe", dated);
    }

    /** What somebody looks for, and who of those who are there offers it. */
    String needs(Contact contact, List<Match> matches) {
        List<Need> needs = sphere.needs(contact.id());
        if (needs.isEmpty()) {
            return Messages.text("briefing.notKnown");
        }
        return listed(needs.stream().map(need -> answered(need, matches)).toList());
    }

    private String answered(Need need, List<Match> matches) {
        String text = Plain.of(need.text());
        Optional<Match> match = matches.stream().filter(it -> it.need().id().equals(need.id())).findFirst();
        if (match.isEmpty()) {
            return text;
        }
        return sphere.contact(match.get().offer().contact())
                .map(it -> Messages.text("briefing.offeredBy", text, Plain.of(it.name().full())))
                .orElseGet(() -> Messages.text("briefing.offeredByMe", text));
    }

    Optional<String> offers(Contact contact) {
        List<Offer> offers = sphere.offers(contact.id());
        return offers.isEmpty()
                ? Optional.empty()
                : Optional.of(listed(offers.stream().map(Offer::text).map(Plain::of).toList()));
    }

    // the latest two, and that there are more
    private static String listed(List<String> texts) {
        return Stream.concat(texts.stream().limit(MOST_LISTED), Stream.of(Plain.more(texts.size() - MOST_LISTED)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    // who brought them together, else the closest contact of the same organisation
    private Optional<String> through(Guest guest) {
        Contact contact = guest.contact();
        Optional<Contact> friend = contact == null ? Optional.empty() : sphere.contact(contact.story().through());
        return friend.or(() -> colleague(guest)).map(it -> sphere.ring(it)
                .map(ring -> Messages.text("briefing.who", Plain.of(it.name().full()), Plain.of(ring.name())))
                .orElse(Plain.of(it.name().full())));
    }

    private Optional<Contact> colleague(Guest guest) {
        String organisation = Folded.of(guest.organisation());
        if (organisation.isEmpty()) {
            return Optional.empty();
        }
        return sphere.contacts().stream()
                .filter(contact -> !contact.id().equals(guest.attendance().contact()))
                .filter(contact -> sphere.ring(contact).isPresent())
                .filter(contact -> Folded.of(contact.work().organisation()).equals(organisation))
                .min(Comparator.<Contact>comparingInt(contact -> sphere.ring(contact).map(Ring::position).orElse(99))
                        .thenComparing(contact -> contact.name().full()));
    }

    static String kind(TouchKind kind) {
        return switch (kind) {
            case COFFEE -> Messages.text("briefing.kind.coffee");
            case CALL -> Messages.text("briefing.kind.call");
            case MESSAGE -> Messages.text("briefing.kind.message");
            case MEETING -> Messages.text("briefing.kind.meeting");
        };
    }

    /** The first letters of the first and the last word, or of a script without letters' case its first character. */
    static String initials(String name) {
        String[] words = name.split("[^\\p{L}\\p{N}\\p{M}]+");
        List<String> letters = Stream.of(words).filter(word -> !word.isEmpty()).map(Cards::first).toList();
        if (letters.isEmpty()) {
            return "?";
        }
        boolean cased = Character.isLowerCase(letters.getFirst().toLowerCase(Locale.ROOT).codePointAt(0));
        return letters.size() == 1 || !cased ? letters.getFirst() : letters.getFirst() + letters.getLast();
    }

    private static String first(String word) {
        return new String(Character.toChars(word.codePointAt(0))).toUpperCase(Locale.ROOT);
    }
}
