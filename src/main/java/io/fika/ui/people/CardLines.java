package io.fika.ui.people;

import io.fika.text.TypedDays;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** All that can be typed about somebody. */
record CardLines(Names names) {
    /** What belongs to somebody who is stored. */
    private static final Set<String> LATER = Set.of("tags", "groups", "trustReason");

    List<CardLine> of(Card card, boolean named) {
        var past = new TypedDays(card.standing().on(), Locale.getDefault(Locale.Category.FORMAT), true);
        var ahead = new TypedDays(card.standing().on(), Locale.getDefault(Locale.Category.FORMAT), false);
        List<CardLine> lines = new ArrayList<>(new HeadLines(card.contact(), past, named).lines());
        lines.addAll(new ReachLines(card.contact()).lines());
        lines.addAll(new AboutLines(card, ahead, names).lines());
        lines.addAll(new OwnLines(card.contact()).lines());
        lines.removeIf(line -> !named && LATER.contains(line.key()));
        return lines;
    }
}
