package io.fika.app.demo;

import io.fika.coffees.Coffee;
import io.fika.coffees.CoffeeStatus;
import io.fika.people.By;
import io.fika.people.Touch;
import io.fika.people.TouchKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The past year: touches as often as the rings ask for, with some people late, and the coffees that were held. */
final class Year {
    private static final int DAYS = 365;
    private static final int WITH_COFFEE = 120;

    private final Phrases phrases;
    private final Dice dice;
    private final LocalDate today;
    private final Diary diary;
    private final List<Touch> touches = new ArrayList<>();

    Year(Phrases phrases, Dice dice, LocalDate today, Diary diary) {
        this.phrases = phrases;
        this.dice = dice;
        this.today = today;
        this.diary = diary;
    }

    List<Touch> of(List<Someone> people) {
        for (Someone someone : people) {
            if (someone.ring() < Shares.TRAY && !(someone.ring() == 3 && dice.chance(25))) {
                touch(someone);
            }
        }
        return touches;
    }

    private void touch(Someone someone) {
        long ago = Math.round(someone.cadence() * share());
        for (boolean latest = true; ago <= DAYS || latest; latest = false) {
            TouchKind kind = kind(someone.ring());
            // a message keeps for half as long, so the latest touch is a fuller one
            touch(someone, latest && kind == TouchKind.MESSAGE ? TouchKind.CALL : kind, today.minusDays(ago));
            ago += Math.max(7, Math.round(someone.cadence() * dice.between(0.7, 1.3)));
        }
    }

    /** Days since the latest touch by the cadence: most are fresh, some due, fewer late, a few lapsed. */
    private double share() {
        int roll = dice.between(1, 100);
        if (roll <= 66) {
            return dice.between(0.06, 0.78);
        }
        if (roll <= 84) {
            return dice.between(0.82, 0.98);
        }
        return roll <= 96 ? dice.between(1.04, 1.4) : dice.between(1.55, 1.9);
    }

    private TouchKind kind(int ring) {
        int coffee = ring <= 1 ? 60 : 30;
        if (dice.chance(coffee)) {
            return TouchKind.COFFEE;
        }
        return dice.pick(List.of(TouchKind.CALL, TouchKind.MESSAGE, TouchKind.MEETING));
    }

    private void touch(Someone someone, TouchKind kind, LocalDate day) {
        LocalDate working = weekday(day);
        String note = dice.chance(80) ? dice.pick(phrases.lines(kind.name().toLowerCase(Locale.ROOT))) : "";
        UUID coffee = kind == TouchKind.COFFEE && working.isAfter(today.minusDays(WITH_COFFEE))
                ? held(someone, working)
                : null;
        By by = dice.chance(60) ? By.ME : By.THEM;
        touches.add(new Touch(dice.id(), 0, kind, working, by, note, List.of(someone.id()), coffee, null));
    }

    private @Nullable UUID held(Someone someone, LocalDate day) {
        Coffee coffee = diary.on(day, someone, CoffeeStatus.HELD);
        return coffee == null ? null : coffee.id();
    }

    static LocalDate weekday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case DayOfWeek.SATURDAY -> day.minusDays(1);
            case DayOfWeek.SUNDAY -> day.minusDays(2);
            default -> day;
        };
    }
}
