package io.fika.app.demo;

import io.fika.people.Category;
import io.fika.people.CoffeeWishes;
import io.fika.people.Contact;
import io.fika.people.ContactMethod;
import io.fika.people.Half;
import io.fika.people.HalfDay;
import io.fika.people.PersonName;
import io.fika.people.Ring;
import io.fika.people.Story;
import io.fika.people.Trust;
import io.fika.people.TrustStage;
import io.fika.people.Work;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The people: first those of the cast, then as many invented ones as are asked for. */
final class Crowd {
    private static final int USUAL_CADENCE = 365;
    private static final List<String> CATEGORIES = List.of("Co-worker", "Client", "Supplier", "Service", "Peer");
    private static final int[] SHARES = {22, 30, 17, 11, 20};

    private final Phrases phrases;
    private final Dice dice;
    private final Ground ground;
    private final LocalDate today;
    private final Names names;
    private final Phones phones = new Phones();
    private final Set<String> addresses = new HashSet<>();

    Crowd(Phrases phrases, Dice dice, Ground ground, LocalDate today) {
        this.phrases = phrases;
        this.dice = dice;
        this.ground = ground;
        this.today = today;
        this.names = new Names(phrases, dice);
    }

    /** This many people, from the inside of the map to the tray. */
    List<Someone> of(int count) {
        List<Someone> people = new ArrayList<>();
        List<List<String>> cast = phrases.rows("cast");
        for (List<String> row : cast.subList(0, Math.min(count, cast.size()))) {
            people.add(known(row));
        }
        Shares left = Shares.of(count).without(people);
        for (int ring = 0; ring <= Shares.TRAY; ring++) {
            for (int i = 0; i < left.in(ring); i++) {
                people.add(invented(ring));
            }
        }
        return new Places(ground).placed(people);
    }

    private Someone known(List<String> row) {
        PersonName name = names.known(row.getFirst());
        int ring = Integer.parseInt(row.get(2));
        Story story = new Story(row.get(5), null, row.get(6), row.get(7), "");
        Contact contact = contact(name, new Work(row.get(3), "", row.get(4)), row.get(1), ring, story);
        return someone(contact, ring, row.get(8), row.get(9));
    }

    private Someone invented(int ring) {
        String category = category();
        PersonName name = names.next();
        Work work = new Work(
                dice.pick(phrases.list("organisations", category)), "", dice.pick(phrases.list("roles", category)));
        int year = today.getYear() - dice.between(0, 8);
        Story story = new Story(dice.pick(phrases.lines("how")) + ", " + year, null, "", "", "");
        return someone(contact(name, work, category, ring, story), ring, "", "");
    }

    private Someone someone(Contact contact, int ring, String looksFor, String canGive) {
        Integer own = contact.cadenceDays();
        Integer days = own != null ? own : ground.ring(ring).cadenceDays();
        return new Someone(contact, ring, days != null ? days : USUAL_CADENCE, looksFor, canGive);
    }

    private Contact contact(PersonName name, Work work, String category, int ring, Story story) {
        Category is = ground.category(category);
        boolean close = ring <= 1;
        return new Contact(
                dice.id(), 0, name, work, is.id(), null, ring == 2 && dice.chance(12) ? Integer.valueOf(90) : null,
                ring > 1 && dice.chance(2), trust(ring), birthday(close), null, story, wishes(close),
                today.minusDays(ring < Shares.TRAY ? dice.between(380, 2600) : dice.between(2, 20)),
                methods(name), List.of(), List.of(), List.of(), List.of());
    }

    private @Nullable TrustStage trust(int ring) {
        Trust stage = switch (ring) {
            case 0 -> Trust.PROFITABILITY;
            case 1 -> dice.chance(50) ? Trust.PROFITABILITY : Trust.CREDIBILITY;
            case 2 -> dice.chance(50) ? Trust.CREDIBILITY : Trust.VISIBILITY;
            default -> dice.chance(30) ? Trust.VISIBILITY : null;
        };
        return stage == null ? null : TrustStage.of(stage);
    }

    private String birthday(boolean close) {
        if (!dice.chance(close ? 80 : 15)) {
            return "";
        }
        LocalDate day = LocalDate.of(dice.between(1958, 1999), 1, 1).plusDays(dice.between(0, 364));
        return dice.chance(30) ? "--" + day.toString().substring(5) : day.toString();
    }

    private CoffeeWishes wishes(boolean close) {
        if (!dice.chance(close ? 70 : 25)) {
            return CoffeeWishes.NONE;
        }
        Set<HalfDay> halves = new HashSet<>();
        for (DayOfWeek day : EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)) {
            for (Half half : Half.values()) {
                if (dice.chance(60)) {
                    halves.add(new HalfDay(day, half));
                }
            }
        }
        return new CoffeeWishes(
                halves, dice.chance(50) ? dice.pick(List.of(Half.values())) : null,
                dice.pick(phrases.lines("places")), null);
    }

    private List<ContactMethod> methods(PersonName name) {
        List<ContactMethod> methods = new ArrayList<>();
        methods.add(new ContactMethod(ContactMethod.Kind.EMAIL, address(Names.plain(name)), "work"));
        if (dice.chance(55)) {
            phones.next().ifPresent(
                    number -> methods.add(new ContactMethod(ContactMethod.Kind.PHONE, number, "work")));
        }
        if (dice.chance(20)) {
            String city = dice.pick(Phrases.split(phrases.lines("cities").getFirst(), ";"));
            methods.add(new ContactMethod(ContactMethod.Kind.ADDRESS, ";;;" + city + ";;;", "work"));
        }
        return methods;
    }

    private String address(String plain) {
        String address = plain + "@example.org";
        for (int i = 2; !addresses.add(address); i++) {
            address = plain + "." + i + "@example.org";
        }
        return address;
    }

    private String category() {
        int roll = dice.between(1, 100);
        for (int i = 0; i < SHARES.length; i++) {
            roll -= SHARES[i];
            if (roll <= 0) {
                return CATEGORIES.get(i);
            }
        }
        return CATEGORIES.getLast();
    }
}
