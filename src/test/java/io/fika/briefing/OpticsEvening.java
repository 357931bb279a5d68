package io.fika.briefing;

import io.fika.events.Attendance;
import io.fika.events.Event;
import io.fika.events.Events;
import io.fika.events.Goals;
import io.fika.events.Met;
import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Entity;
import io.fika.journal.Ids;
import io.fika.journal.Journal;
import io.fika.journal.Setting;
import io.fika.journal.WorkingSet;
import io.fika.people.By;
import io.fika.people.Category;
import io.fika.people.Contact;
import io.fika.people.Hue;
import io.fika.people.PersonName;
import io.fika.people.Placement;
import io.fika.people.Ring;
import io.fika.people.Shape;
import io.fika.people.Story;
import io.fika.people.Touch;
import io.fika.people.TouchKind;
import io.fika.people.Work;
import io.fika.persistence.Database;
import io.fika.reciprocity.Need;
import io.fika.reciprocity.Offer;
import io.fika.reciprocity.Promise;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An evening with the people of the sketch, in a database in memory. */
final class OpticsEvening implements AutoCloseable {
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    static final Clock CLOCK =
            Clock.fixed(ZonedDateTime.of(2026, 12, 15, 17, 40, 0, 0, ZONE).toInstant(), ZONE);
    static final LocalDate TODAY = LocalDate.of(2026, 12, 15);

    final Database database = Database.inMemory();
    final Journal journal = new Journal(database.journal(), CLOCK);
    final WorkingSet set = new WorkingSet(database.entities(), journal);
    final Events events = new Events(journal, set, database.touches());
    final Briefings briefings = new Briefings(set, database.touches(), CLOCK);
    final UUID event = Ids.next();
    private final Map<String, Contact> people = new HashMap<>();
    private final List<Ring> rings = List.of(
            new Ring(Ids.next(), 0, "Inner circle", 0, 5, 21), new Ring(Ids.next(), 0, "Contact sphere", 1, 15, 60),
            new Ring(Ids.next(), 0, "Active network", 2, 50, 120), new Ring(Ids.next(), 0, "Wider network", 3, 150, 365));
    private final List<Category> categories = List.of(
            new Category(Ids.next(), 0, "Client", 0, Hue.ORANGE, Shape.CIRCLE),
            new Category(Ids.next(), 0, "Supplier", 1, Hue.GREEN, Shape.SQUARE),
            new Category(Ids.next(), 0, "Peer", 2, Hue.PINK, Shape.TRIANGLE),
            new Category(Ids.next(), 0, "Co-worker", 3, Hue.BLUE, Shape.DIAMOND));
    private final List<Entity> waiting = new ArrayList<>();
    private int position;

    OpticsEvening() {
        rings.forEach(this::add);
        categories.forEach(this::add);
    }

    /** The evening of the sketch. */
    static OpticsEvening ofTheSketch() {
        OpticsEvening evening = new OpticsEvening();
        evening.fill();
        return evening.stored();
    }

    private void fill() {
        add(new Event(
                event, 0, "Optics Evening", ZonedDateTime.of(2026, 12, 16, 18, 0, 0, 0, ZONE),
                ZonedDateTime.of(2026, 12, 16, 20, 0, 0, 0, ZONE), false, "Volkshaus, Jena", "Photonics Cluster", "Find an opportunity for a client",
                "a coating lab for Lumen’s spring line.", Goals.USUAL, "", "smart casual", "", 42, 0, 0, null,
                "I help small optics makers find parts and partners they would not find by themselves.",
                "a coating lab for series under 500", "three prism suppliers, checked this year",
                "Cluster funding from January: who applies with whom?\nSmall-series coating is scarce: who has a machine"
                        + " free?\nApprentices: Weber looks, the university has them.",
                "the insolvency at Helios", "", ""));
        Contact chiara = person("Chiara Yilmaz", "", "Yilmaz Consulting", 1, 2);
        Contact amara = person("Amara Okafor", "Director", "Photonics Cluster", 0, 3);
        Contact nadia = person(
                "Nadia Okafor", "Head of Purchasing", "Lumen Optics", 1, 0, "oh-KAH-for",
                new Story(
                        "Optics Evening, July 2026", null, "What would have to be true for the spring line to ship on time?",
                        "last year’s late delivery", ""));
        Contact sven = person(
                "Sven Lindqvist", "Owner", "Lindqvist Coatings", 3, 1, "",
                new Story("2024", chiara.id(), "What kind of small series do you enjoy most?", "", ""));
        Contact yara = person(
                "Yara Xu", "Programme lead", "Photonics Cluster", -1, 2, "shoo",
                new Story("", amara.id(), "Which talk last year started the best conversations?", "", ""));
        touch(nadia, TouchKind.COFFEE, LocalDate.of(2026, 9, 26), "new line starts in spring");
        touch(sven, TouchKind.CALL, LocalDate.of(2026, 2, 3), "");
        add(Promise.of(
                nadia.id(), By.ME, "a supplier list for prisms", LocalDate.of(2026, 11, 28)));
        need(nadia, "a coating lab that takes small series");
        need(sven, "customers outside automotive");
        offer(sven, "coating in small series");
        attend(nadia, true, "Agree a date with the coating lab");
        attend(sven, true, "Introduce him to Nadia");
        attend(yara, true, "Learn what the cluster looks for in speakers");
        others();
        add(new Setting("growth.roles", "A lawyer for export questions\nsomebody at a second glassworks\na journalist"));
    }

    private void others() {
        noted("Aiko Tanaka", "Nexo Lasers", 2, 3, "her daughter’s robotics club", LocalDate.of(2026, 9, 12));
        noted("Bruno Costa", "City of Jena", 3, 2, "new cluster funding", null);
        Contact celia = noted("Celia Weber", "Weber & Sons", 2, 0, "", LocalDate.of(2026, 10, 9));
        need(celia, "an apprentice for fine mechanics");
        noted("Dario Novak", "Helios Glass", 3, 1, "moved to sales in May", LocalDate.of(2025, 4, 1));
        noted("Esme Garcia", "freelance journalist", -1, 2, "writes about optics", null);
        Contact gita = noted("Gita Singh", "Quantum Parts", 1, 1, "", LocalDate.of(2026, 11, 2));
        add(Promise.of(gita.id(), By.THEM, "a contact at DLR", null));
        noted("Hugo Ito", "Ito Precision", 3, 1, "", LocalDate.of(2025, 3, 12));
        noted("Ines Kaya", "Kaya Logistics", 2, 1, "has a ramp free", LocalDate.of(2026, 7, 2));
        Contact jae = noted("Jae Haddad", "University", -1, 2, "thesis topics", null);
        offer(jae, "apprentices and theses in mechanics");
        noted("Kira Demir", "Lumen Optics", 3, 0, "Nadia’s deputy", LocalDate.of(2026, 7, 20));
        noted("Luca Brandt", "Brandt IT", 1, 3, "our IT; ask about backup", LocalDate.of(2026, 10, 20));
        for (int i = 0; i < 27; i++) {
            stranger("Guest Number " + (char) ('A' + i % 26) + (i / 26 == 0 ? "" : "bis"), "Company " + i);
        }
        Random random = new Random(7);
        for (int i = 0; i < 90; i++) {
            person("Somebody " + i, "", "", 1 + random.nextInt(3), random.nextInt(4));
        }
    }

    private Contact noted(String name, String organisation, int ring, int category, String note, @Nullable LocalDate met) {
        Contact contact = person(name, "", organisation, ring, category, "", new Story("", null, "", "", note));
        if (met != null) {
            touch(contact, TouchKind.MEETING, met, "");
        }
        attend(contact, false, "");
        return contact;
    }

    Contact person(String name, String role, String organisation, int ring, int category) {
        return person(name, role, organisation, ring, category, "", Story.NONE);
    }

    Contact person(String name, String role, String organisation, int ring, int category, String sounds, Story story) {
        double turn = (people.size() * 0.618033) % 1;
        Contact contact = Contact.named(
                        new PersonName(name, "", "", "", "", "", "", sounds), LocalDate.of(2024, 1, 1))
                .withWork(new Work(organisation, "", role))
                .withCategory(categories.get(category).id())
                .withStory(story)
                .withPlacement(ring < 0 ? null : new Placement(rings.get(ring).id(), turn * 2 * Math.PI, turn));
        add(contact);
        people.put(name, contact);
        return contact;
    }

    Contact named(String name) {
        return Objects.requireNonNull(people.get(name));
    }

    void touch(Contact contact, TouchKind kind, LocalDate day, String note) {
        add(new Touch(Ids.next(), 0, kind, day, By.ME, note, List.of(contact.id()), null, null));
    }

    void need(@Nullable Contact contact, String text) {
        add(Need.of(contact == null ? null : contact.id(), text, TODAY));
    }

    void offer(@Nullable Contact contact, String text) {
        add(Offer.of(contact == null ? null : contact.id(), text, TODAY));
    }

    void attend(Contact contact, boolean mustMeet, String goal) {
        add(new Attendance(
                Ids.next(), 0, event, contact.id(), contact.name().full(), "", "", mustMeet ? position + 1 : 0, false, goal,
                "", Met.EXPECTED, "",
                position++));
    }

    void stranger(String name, String organisation) {
        add(new Attendance(
                Ids.next(), 0, event, null, name, "", organisation, 0, false, "", "", Met.EXPECTED, "", position++));
    }

    /** An event of which only the name and the time are known. */
    void bare(String name) {
        wordy(name, "");
    }

    /** An event that says the same in every field. */
    void wordy(String name, String words) {
        ZonedDateTime start = ZonedDateTime.of(2026, 12, 16, 18, 0, 0, 0, ZONE);
        add(new Event(
                event, 0, name, start, start.plusHours(2), false, words, words, words, words, Goals.USUAL, words, words, words, 0, 0, 0,
                null, words, words, words, (words + "\n").repeat(9), words, words, ""));
    }

    void add(Entity entity) {
        waiting.add(entity);
    }

    /** Stores all that was added, as one change. */
    OpticsEvening stored() {
        List<Edit<?>> edits = waiting.stream().<Edit<?>>map(Edit::added).toList();
        journal.commit(new Change("Fill", edits));
        waiting.clear();
        return this;
    }

    EventBriefing briefing(boolean redacted) {
        return briefings.contentFor(event, redacted).orElseThrow();
    }

    @Override
    public void close() {
        database.close();
    }
}
