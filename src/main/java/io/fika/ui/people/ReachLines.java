package io.fika.ui.people;

import io.fika.exchange.DialledNumber;
import io.fika.people.Contact;
import io.fika.people.ContactMethod;
import io.fika.people.ContactMethod.Kind;
import io.fika.text.Messages;
import io.fika.ui.people.CardLine.Box;
import io.fika.ui.people.CardLine.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines that say how somebody is reached; of each kind the preferred way comes first. */
record ReachLines(Contact contact) {
    List<CardLine> lines() {
        List<CardLine> lines = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<ContactMethod> methods =
                    contact.methods().stream().filter(method -> method.kind() == kind).toList();
            for (int i = 0; i < methods.size(); i++) {
                lines.add(line(key(kind) + " " + i, methods.get(i)));
            }
            lines.add(line(key(kind) + " +", new ContactMethod(kind, "", "")));
        }
        return lines;
    }

    /** The way of this key, to be made the preferred one of its kind; absent if it is that, or is none. */
    Optional<ContactMethod> notPreferred(String key) {
        for (Kind kind : Kind.values()) {
            List<ContactMethod> methods =
                    contact.methods().stream().filter(method -> method.kind() == kind).toList();
            for (int i = 1; i < methods.size(); i++) {
                if (key.equals(key(kind) + " " + i)) {
                    return Optional.of(methods.get(i));
                }
            }
        }
        return Optional.empty();
    }

    /** Somebody with a way to reach them before the others of its kind. */
    static Contact preferring(Contact contact, ContactMethod way) {
        if (!contact.methods().contains(way)) {
            return contact;
        }
        List<ContactMethod> methods = new ArrayList<>(contact.methods());
        methods.remove(way);
        int first = 0;
        while (first < methods.size() && methods.get(first).kind() != way.kind()) {
            first++;
        }
        methods.add(first, way);
        return contact.withMethods(methods);
    }

    private static String key(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static CardLine line(String key, ContactMethod method) {
        String name = switch (method.kind()) {
            case EMAIL -> Messages.text("people.card.email");
            case PHONE -> Messages.text("people.card.phone");
            case ADDRESS -> Messages.text("people.card.address");
            case LINK -> Messages.text("people.card.link");
        };
        boolean address = method.kind() == Kind.ADDRESS;
        String value = address ? address(method) : method.value();
        String shown = method.label().isEmpty() || value.isEmpty()
                ? value
                : Messages.text("people.line.labelled", value, method.label());
        return new CardLine(
                key, Part.REACH, name, name.toLowerCase(Locale.ROOT), shown, link(method),
                address ? addressBoxes(method) : List.of(new Box(name, value, false), label(method)),
                typed -> address ? fileAddress(method, typed) : file(method, typed));
    }

    private static Box label(ContactMethod method) {
        return new Box(Messages.text("people.line.label"), method.label(), false);
    }

    private static List<Box> addressBoxes(ContactMethod method) {
        List<String> parts = method.parts();
        return List.of(
                new Box(Messages.text("people.line.street"), parts.get(2), true),
                new Box(Messages.text("people.line.postcode"), parts.get(5), false),
                new Box(Messages.text("people.line.town"), parts.get(3), false),
                new Box(Messages.text("people.line.region"), parts.get(4), false),
                new Box(Messages.text("people.line.country"), parts.get(6), false),
                label(method));
    }

    private static Filing.Filed file(ContactMethod before, List<String> typed) {
        String value = typed.get(0).strip();
        if (before.kind() == Kind.EMAIL && !value.isEmpty() && !value.matches("\\S+@\\S+")) {
            return Filing.wrong(Messages.text("people.form.problem.email"));
        }
        if (before.kind() == Kind.PHONE && !value.isEmpty() && value.chars().noneMatch(Character::isDigit)) {
            return Filing.wrong(Messages.text("people.problem.phone"));
        }
        return filed(before, value.isEmpty()
                ? Optional.empty()
                : Optional.of(new ContactMethod(before.kind(), value, typed.get(1).strip())));
    }

    private static Filing.Filed fileAddress(ContactMethod before, List<String> typed) {
        List<String> parts = before.parts();
        List<String> after = List.of(
                parts.get(0), parts.get(1), typed.get(0), typed.get(2), typed.get(3), typed.get(1), typed.get(4));
        return filed(before, after.stream().allMatch(String::isBlank)
                ? Optional.empty()
                : Optional.of(ContactMethod.address(after, typed.get(5).strip())));
    }

    private static Filing.Filed filed(ContactMethod before, Optional<ContactMethod> after) {
        return Filing.change(now -> now.withMethods(Replaced.in(now.methods(), before, after)));
    }

    /** The parts of an address that are there, as a letter has them. */
    static String address(ContactMethod method) {
        List<String> parts = method.parts();
        String town = Stream.of(parts.get(5), parts.get(3))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
        return Stream.of(parts.get(0), parts.get(1), parts.get(2), town, parts.get(4), parts.get(6))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String link(ContactMethod method) {
        String value = method.value().strip();
        if (value.isEmpty()) {
            return "";
        }
        return switch (method.kind()) {
            case EMAIL -> "mailto:" + value;
            case PHONE -> DialledNumber.of(value).map(number -> "tel:" + number).orElse("");
            case LINK -> value.matches("(?i)https?://.*") ? value : "https://" + value;
            case ADDRESS -> "";
        };
    }
}
