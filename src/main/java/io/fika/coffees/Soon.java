package io.fika.coffees;

import io.fika.journal.Ids;
import io.fika.people.Contact;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds the first times that suit for coffees with several people, each alone, none in the way of another. */
public final class Soon {
    /** Later than that nobody remembers why. */
    private static final int MOST_DAYS = 28;

    private final Diaries diaries;
    private final Acquaintance people;
    private final LocalDateTime now;

    Soon(Diaries diaries, Acquaintance people, LocalDateTime now) {
        this.diaries = diaries;
        this.people = people;
        this.now = now;
    }

    /**
     * A proposal for each of these people, in their order, from tomorrow on; nothing is stored. Who is missing has no
     * time within the next four weeks.
     *
     * @param purpose what the coffees are for
     */
    public List<Coffee> with(List<UUID> contacts, String purpose) {
        LocalDate first = now.toLocalDate().plusDays(1);
        LocalDate last = first.plusDays(MOST_DAYS - 1L);
        Diary diary = diaries.between(
                Diary.firstDayAround(YearMonth.from(first)), Diary.lastDayAround(YearMonth.from(last)));
        List<Coffee> found = new ArrayList<>();
        for (Contact person : people.all(contacts)) {
            Sitting sitting = Sitting.with(person, diary.rules()).again();
            Optional<LocalDateTime> start = start(diary, sitting, first, last);
            if (start.isPresent()) {
                Coffee coffee = new Coffee(
                        Ids.next(), 0, CoffeeStatus.PROPOSED, start.get().atZone(diaries.zone()), sitting.minutes(),
                        sitting.place(), purpose, true, List.of(person.id()), "");
                found.add(coffee);
                diary = diary.with(Stream.concat(diary.coffees().stream(), Stream.of(coffee)).toList());
            }
        }
        return found;
    }

    private Optional<LocalDateTime> start(Diary diary, Sitting sitting, LocalDate first, LocalDate last) {
        RuleBook rules = new RuleBook(diary, people, now);
        return first.datesUntil(last.plusDays(1))
                .flatMap(day -> diary.startsOn(day, Diary.STEP_MINUTES))
                .filter(start -> rules.obstacles(sitting, start).isEmpty())
                .findFirst();
    }
}
