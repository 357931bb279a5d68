package io.fika.ui.people;

import io.fika.people.Contact;
import io.fika.people.FormerWork;
import io.fika.people.PersonName;
import io.fika.people.Work;
import io.fika.text.Messages;
import io.fika.text.TypedDays;
import io.fika.ui.people.CardLine.Box;
import io.fika.ui.people.CardLine.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The lines about somebody's name and work.
 *
 * @param named whether there is a name yet
 */
record HeadLines(Contact contact, TypedDays days, boolean named) {
    List<CardLine> lines() {
        List<CardLine> lines = new ArrayList<>(List.of(name(), role(), organisation(), parts(), nickname(), sounds()));
        lines.addAll(List.of(department(), from()));
        for (int i = 0; i < contact.former().size(); i++) {
            lines.add(former("former " + i, contact.former().get(i)));
        }
        lines.add(former("former +", new FormerWork("", "", "", "", "")));
        return lines;
    }

    private CardLine name() {
        String full = named ? contact.name().full() : "";
        return CardLine.of("name", Part.HEAD, Messages.text("people.form.name"), full, typed -> {
            String name = typed.strip();
            return name.isEmpty()
                    ? Filing.wrong(Messages.text("people.form.problem.name"))
                    : Filing.change(now -> now.withName(named(now.name(), name)));
        });
    }

    /** The parts of a name that was not touched stay; of another the last word counts as the family's. */
    private static PersonName named(PersonName before, String full) {
        return full.equals(before.full())
                ? before
                : PersonName.typed(full).withNickname(before.nickname()).withSounds(before.sounds());
    }

    private CardLine parts() {
        PersonName name = contact.name();
        String title = Messages.text("people.line.parts");
        List<Box> boxes = List.of(
                new Box(Messages.text("people.line.prefix"), name.prefix(), false),
                new Box(Messages.text("people.line.given"), name.given(), false),
                new Box(Messages.text("people.line.additional"), name.additional(), false),
                new Box(Messages.text("people.line.family"), name.family(), false),
                new Box(Messages.text("people.line.suffix"), name.suffix(), false));
        // nothing to read, for the name itself says it
        return new CardLine("parts", Part.ABOUT, title, title.toLowerCase(Locale.ROOT), "", "", boxes, typed ->
                Filing.change(now -> now.withName(new PersonName(
                        now.name().full(), typed.get(1).strip(), typed.get(3).strip(), typed.get(2).strip(),
                        typed.get(0).strip(), typed.get(4).strip(), now.name().nickname(), now.name().sounds()))));
    }

    private CardLine nickname() {
        String said = contact.name().nickname();
        return CardLine.of("nickname", Part.ABOUT, Messages.text("people.line.nickname"), said,
                typed -> Filing.change(now -> now.withName(now.name().withNickname(typed.strip()))));
    }

    private CardLine sounds() {
        return CardLine.of("sounds", Part.ABOUT, Messages.text("people.form.sounds"), contact.name().sounds(),
                typed -> Filing.change(now -> now.withName(now.name().withSounds(typed.strip()))))
                .called(Messages.text("people.what.sounds"));
    }

    private CardLine role() {
        return CardLine.of("role", Part.HEAD, Messages.text("people.form.role"), contact.work().role(),
                typed -> Filing.change(now -> now.withWork(new Work(
                        now.work().organisation(), now.work().department(), typed.strip(), now.work().from()))));
    }

    private CardLine organisation() {
        return CardLine.of(
                "organisation", Part.HEAD, Messages.text("people.form.organisation"), contact.work().organisation(),
                typed -> Filing.change(now -> now.withWork(new Work(
                        typed.strip(), now.work().department(), now.work().role(), now.work().from()))));
    }

    private CardLine department() {
        return CardLine.of(
                "department", Part.WORK, Messages.text("people.line.department"), contact.work().department(),
                typed -> Filing.change(now -> now.withWork(new Work(
                        now.work().organisation(), typed.strip(), now.work().role(), now.work().from()))));
    }

    private CardLine from() {
        String words = BirthdayWords.of(contact.work().from());
        return CardLine.of("since", Part.WORK, Messages.text("people.line.since"), words, typed ->
                        part(typed).<Filing.Filed>map(from -> Filing.change(now -> now.withWork(new Work(
                                        now.work().organisation(), now.work().department(), now.work().role(), from))))
                                .orElseGet(() -> Filing.wrong(Messages.text("people.problem.part"))))
                .called(Messages.text("people.what.since"));
    }

    private Optional<String> part(String typed) {
        return typed.isBlank() ? Optional.of("") : days.part(typed);
    }

    private CardLine former(String key, FormerWork work) {
        List<Box> boxes = List.of(
                new Box(Messages.text("people.form.role"), work.role(), false),
                new Box(Messages.text("people.form.organisation"), work.organisation(), false),
                new Box(Messages.text("people.line.from"), BirthdayWords.of(work.from()), false),
                new Box(Messages.text("people.line.to"), BirthdayWords.of(work.to()), false));
        return new CardLine(
                key, Part.WORK, Messages.text("people.line.former"), Messages.text("people.what.former"), words(work), "",
                boxes, typed -> file(work, typed));
    }

    private Filing.Filed file(FormerWork before, List<String> typed) {
        Optional<String> from = part(typed.get(2));
        Optional<String> to = part(typed.get(3));
        if (from.isEmpty() || to.isEmpty()) {
            return new Filing.Filed.Wrong(from.isEmpty() ? 2 : 3, Messages.text("people.problem.part"));
        }
        if (!to.get().isEmpty() && to.get().compareTo(from.get()) < 0) {
            return new Filing.Filed.Wrong(3, Messages.text("people.problem.order"));
        }
        String role = typed.get(0).strip();
        String organisation = typed.get(1).strip();
        Optional<FormerWork> after = role.isEmpty() && organisation.isEmpty()
                ? Optional.empty()
                : Optional.of(new FormerWork(organisation, before.department(), role, from.get(), to.get()));
        return Filing.change(now -> now.withFormer(Replaced.in(now.former(), before, after)));
    }

    private static String words(FormerWork work) {
        String what = Stream.of(work.role(), work.department(), work.organisation())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        String from = BirthdayWords.of(work.from());
        String to = BirthdayWords.of(work.to());
        return from.isEmpty() && to.isEmpty() ? what : Messages.text("people.line.span", what, from, to);
    }
}
