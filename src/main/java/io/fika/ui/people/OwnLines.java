package io.fika.ui.people;

import io.fika.people.Contact;
import io.fika.people.Extra;
import io.fika.text.Messages;
import io.fika.ui.people.CardLine.Box;
import io.fika.ui.people.CardLine.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fields that the user named, and what was kept of other address books. */
record OwnLines(Contact contact) {
    List<CardLine> lines() {
        List<CardLine> lines = new ArrayList<>();
        List<Extra> extras = contact.extras();
        for (int i = 0; i < extras.size(); i++) {
            if (!extras.get(i).isProperty()) {
                lines.add(line("own " + i, extras.get(i)));
            }
        }
        lines.add(line("own +", new Extra("", "")));
        return lines;
    }

    /** How many unknown properties of vCards are kept as they came. */
    static long kept(Contact contact) {
        return contact.extras().stream().filter(Extra::isProperty).count();
    }

    private static CardLine line(String key, Extra extra) {
        String name = extra.name().isEmpty() ? Messages.text("people.line.own") : extra.name();
        String title = extra.name();
        return new CardLine(
                key, Part.OWN, name, extra.name().isEmpty() ? Messages.text("people.what.own") : extra.name(),
                extra.value(), "",
                List.of(
                        new Box(Messages.text("people.line.ownName"), title, false),
                        new Box(Messages.text("people.line.ownValue"), extra.value(), true)),
                typed -> file(extra, typed.get(0).strip(), typed.get(1).strip()));
    }

    private static Filing.Filed file(Extra before, String name, String value) {
        if (!value.isEmpty() && name.isEmpty()) {
            return Filing.wrong(Messages.text("people.problem.ownName"));
        }
        Extra after = new Extra(name, value);
        if (!value.isEmpty() && after.isProperty() && !before.isProperty()) {
            return Filing.wrong(Messages.text("people.problem.ownCapitals"));
        }
        return Filing.change(now -> now.withExtras(Replaced.in(
                now.extras(), before, value.isEmpty() ? Optional.empty() : Optional.of(after))));
    }
}
