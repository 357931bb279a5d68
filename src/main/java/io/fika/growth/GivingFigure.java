package io.fika.growth;

import io.fika.people.By;
import io.fika.reciprocity.Favour;
import io.fika.reciprocity.FavourKind;
import io.fika.text.Messages;
import java.util.Arrays;
import java.util.List;

/** Favours given against favours received, by their kind. */
record GivingFigure(Looking looking) {
    Figure figure() {
        List<Favour> all = looking.set().all(Favour.class).stream().filter(it -> looking.span().has(it.day())).toList();
        List<Bar> bars = Arrays.stream(FavourKind.values())
                .map(kind -> new Bar(word(kind), sides(all.stream().filter(it -> it.kind() == kind).toList()), 0, ""))
                .toList();
        List<Part> totals = sides(all);
        return new Figure(
                Figure.Kind.GIVING, finding(totals.getFirst().count(), totals.getLast().count()),
                Messages.text("growth.figure.giving.formula", looking.span().words()), totals, bars);
    }

    private static String finding(long given, long received) {
        if (given + received == 0) {
            return Messages.text("growth.figure.giving.none");
        }
        return given >= received
                ? Messages.text("growth.figure.giving.more", given, received)
                : Messages.text("growth.figure.giving.less", given, received);
    }

    private List<Part> sides(List<Favour> favours) {
        return List.of(
                side(Messages.text("growth.part.given"), Tint.GREEN, favours, By.ME),
                side(Messages.text("growth.part.received"), Tint.PURPLE, favours, By.THEM));
    }

    private Part side(String name, Tint tint, List<Favour> favours, By by) {
        List<Favour> those = favours.stream().filter(it -> it.by() == by).toList();
        return new Part(
                name, tint, those.size(),
                () -> looking.people(those, Favour::contact));
    }

    private static String word(FavourKind kind) {
        return switch (kind) {
            case REFERRAL -> Messages.text("growth.favour.referral");
            case INTRODUCTION -> Messages.text("growth.favour.introduction");
            case ADVICE -> Messages.text("growth.favour.advice");
            case BUSINESS -> Messages.text("growth.favour.business");
            case RECOMMENDATION -> Messages.text("growth.favour.recommendation");
        };
    }
}
