package io.fika.ui.people;

import io.fika.people.Away;
import io.fika.people.CoffeeWishes;
import io.fika.people.Contact;
import io.fika.people.TrustStage;
import io.fika.text.Days;
import io.fika.text.Messages;
import io.fika.text.TypedDays;
import io.fika.ui.people.CardLine.Box;
import io.fika.ui.people.CardLine.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The lines about somebody's story, what they are called by others of the user's words, and when they are there. */
record AboutLines(Card card, TypedDays days, Names names) {
    private static final int LONGEST_CADENCE = 3_650;

    List<CardLine> lines() {
        List<CardLine> lines = new ArrayList<>(List.of(
                birthday(), howMet(), through(), opener(), leaveOut(), note(), tags(), groups(), cadence(), reason(),
                place(), earliest()));
        List<Away> away = contact().away();
        for (int i = 0; i < away.size(); i++) {
            lines.add(away("away " + i, Optional.of(away.get(i))));
        }
        lines.add(away("away +", Optional.empty()));
        return lines;
    }

    private Contact contact() {
        return card.contact();
    }

    private CardLine birthday() {
        String words = BirthdayWords.of(contact().birthday());
        return CardLine.of("birthday", Part.ABOUT, Messages.text("people.form.birthday"), words, typed -> {
            Optional<String> day = typed.isBlank() || typed.strip().equals(words)
                    ? Optional.of(typed.isBlank() ? "" : contact().birthday())
                    : days.birthday(typed);
            return day.<Filing.Filed>map(it -> Filing.change(now -> now.withBirthday(it)))
                    .orElseGet(() -> Filing.wrong(Messages.text("people.form.problem.birthday")));
        });
    }

    private CardLine howMet() {
        return CardLine.of("howMet", Part.ABOUT, Messages.text("people.form.howMet"), contact().story().howMet(),
                typed -> Filing.change(now -> now.withStory(now.story().withHowMet(typed.strip()))))
                .called(Messages.text("people.what.howMet"))
                .withLines();
    }

    private CardLine through() {
        return CardLine.of("through", Part.ABOUT, Messages.text("people.card.through"), card.through(), typed -> {
            if (typed.isBlank()) {
                return Filing.change(now -> now.withStory(now.story().withThrough(null)));
            }
            return names.find(typed, contact().id())
                    .<Filing.Filed>map(id -> Filing.change(now -> now.withStory(now.story().withThrough(id))))
                    .orElseGet(() -> Filing.wrong(Messages.text("people.problem.who", typed.strip())));
        }).called(Messages.text("people.what.through"));
    }

    private CardLine opener() {
        return CardLine.of("opener", Part.ABOUT, Messages.text("people.form.opener"), contact().story().opener(),
                typed -> Filing.change(now -> now.withStory(now.story().withOpener(typed.strip()))))
                .called(Messages.text("people.what.opener"))
                .withLines();
    }

    private CardLine leaveOut() {
        return CardLine.of("leaveOut", Part.ABOUT, Messages.text("people.form.leaveOut"), contact().story().leaveOut(),
                typed -> Filing.change(now -> now.withStory(now.story().withLeaveOut(typed.strip()))))
                .called(Messages.text("people.what.leaveOut"))
                .withLines();
    }

    private CardLine note() {
        return CardLine.of("note", Part.ABOUT, Messages.text("people.form.note"), contact().story().note(),
                typed -> Filing.change(now -> now.withStory(now.story().withNote(typed.strip()))))
                .withLines();
    }

    private CardLine tags() {
        return CardLine.of("tags", Part.ABOUT, Messages.text("people.form.tags"), String.join(", ", card.tags()),
                typed -> new Filing.Filed.Tags(parts(typed)));
    }

    private CardLine groups() {
        return CardLine.of("groups", Part.ABOUT, Messages.text("people.line.groups"), String.join(", ", card.groups()),
                typed -> new Filing.Filed.Groups(parts(typed)));
    }

    private static List<String> parts(String typed) {
        return Arrays.stream(typed.split(",")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    private CardLine cadence() {
        Integer days = contact().cadenceDays();
        String typedNow = days == null ? "" : String.valueOf(days);
        return CardLine.of("cadence", Part.COFFEE, Messages.text("people.form.cadence"), typedNow, typed -> {
            String text = typed.strip();
            if (text.isEmpty()) {
                return Filing.change(now -> now.withCadenceDays(null));
            }
            int number = text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
            return number < 1 || number > LONGEST_CADENCE
                    ? Filing.wrong(Messages.text("people.form.problem.cadence"))
                    : Filing.change(now -> now.withCadenceDays(number));
        }).called(Messages.text("people.what.cadence"))
                .shownAs(days == null ? "" : Messages.text("people.duplicates.days", days));
    }

    private CardLine reason() {
        TrustStage trust = contact().trust();
        return CardLine.of(
                "trustReason", Part.ABOUT, Messages.text("people.line.trustReason"), trust == null ? "" : trust.reason(),
                typed -> trust == null
                        ? Filing.wrong(Messages.text("people.problem.trust"))
                        : Filing.change(now -> now.trust() == null
                                ? now
                                : now.withTrust(new TrustStage(now.trust().stage(), typed.strip()))))
                .called(Messages.text("people.what.trustReason"));
    }

    private CardLine place() {
        return CardLine.of("place", Part.COFFEE, Messages.text("people.form.wishes.place"), contact().wishes().place(),
                typed -> Filing.change(now -> now.withWishes(new CoffeeWishes(
                        now.wishes().halfDays(), now.wishes().prefers(), typed.strip(), now.wishes().earliest()))));
    }

    private CardLine earliest() {
        LocalDate day = contact().wishes().earliest();
        return CardLine.of(
                "earliest", Part.COFFEE, Messages.text("people.form.wishes.earliest"), day == null ? "" : shown(day),
                typed -> {
                    Optional<LocalDate> read = days.day(typed);
                    return typed.isBlank() || read.isPresent()
                            ? Filing.change(now -> now.withWishes(new CoffeeWishes(
                                    now.wishes().halfDays(), now.wishes().prefers(), now.wishes().place(),
                                    read.orElse(null))))
                            : Filing.wrong(Messages.text("people.problem.day"));
                }).called(Messages.text("people.what.earliest"));
    }

    private CardLine away(String key, Optional<Away> away) {
        String from = away.map(it -> shown(it.from())).orElse("");
        String to = away.map(it -> shown(it.to())).orElse("");
        return new CardLine(
                key, Part.COFFEE, Messages.text("people.line.away"), Messages.text("people.what.away"),
                away.isEmpty() ? "" : Messages.text("people.line.days", from, to), "",
                List.of(
                        new Box(Messages.text("people.line.awayFrom"), from, false),
                        new Box(Messages.text("people.line.awayTo"), to, false)),
                typed -> fileAway(away, typed.get(0), typed.get(1)));
    }

    private Filing.Filed fileAway(Optional<Away> before, String from, String to) {
        if (from.isBlank() && to.isBlank()) {
            return Filing.change(now -> before
                    .map(it -> now.withAway(Replaced.in(now.away(), it, Optional.empty())))
                    .orElse(now));
        }
        Optional<LocalDate> first = days.day(from);
        Optional<LocalDate> last = to.isBlank() ? first : first.flatMap(
                start -> new TypedDays(start.minusDays(1), days.locale(), false).day(to));
        if (first.isEmpty() || last.isEmpty()) {
            return new Filing.Filed.Wrong(first.isEmpty() ? 0 : 1, Messages.text("people.problem.day"));
        }
        if (last.get().isBefore(first.get())) {
            return new Filing.Filed.Wrong(1, Messages.text("people.problem.order"));
        }
        Away after = new Away(first.get(), last.get());
        return Filing.change(now -> now.withAway(Replaced.in(now.away(), before.orElse(after), Optional.of(after))));
    }

    private String shown(LocalDate day) {
        return Days.shortly(day, days.today());
    }
}
