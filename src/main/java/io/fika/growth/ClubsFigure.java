package io.fika.growth;

import io.fika.events.Club;
import io.fika.events.Clubs;
import io.fika.events.Money;
import io.fika.text.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What each group brought against what it cost, each currency by itself. */
record ClubsFigure(Looking looking, Clubs clubs) {
    Figure figure() {
        var money = new ClubMoney(looking.set(), clubs, looking.today());
        List<List<Bar>> byClub = clubs.all().stream().map(club -> bars(club, money)).filter(it -> !it.isEmpty()).toList();
        List<Bar> bars = byClub.stream().flatMap(List::stream).toList();
        // in each of its currencies, for they are not added
        long paidOff = byClub.stream().filter(its -> its.stream().allMatch(bar -> bar.total() >= bar.wished())).count();
        String finding = bars.isEmpty()
                ? Messages.text("growth.figure.clubs.none")
                : byClub.size() == 1
                        ? Messages.text("growth.figure.clubs.one", paidOff)
                        : Messages.text("growth.figure.clubs", paidOff, byClub.size());
        return new Figure(
                Figure.Kind.CLUBS, finding, Messages.text("growth.figure.clubs.formula", looking.span().words()),
                List.of(new Part(Messages.text("growth.part.won"), Tint.GREEN, bars.size(),
                        () -> bars.stream().flatMap(bar -> bar.people().stream()).distinct().toList())), bars);
    }

    private List<Bar> bars(Club club, ClubMoney money) {
        List<ClubMoney.Entry> paid = within(money.paid(club));
        List<ClubMoney.Entry> won = within(money.won(club));
        SortedSet<String> currencies = new TreeSet<>();
        Stream.concat(paid.stream(), won.stream()).forEach(it -> currencies.add(it.amount().currency()));
        return currencies.stream()
                .map(currency -> bar(club, currency, in(currency, paid), in(currency, won)))
                .sorted(Comparator.comparing(Bar::name))
                .toList();
    }

    private Bar bar(Club club, String currency, List<ClubMoney.Entry> paid, List<ClubMoney.Entry> won) {
        Part part = new Part(Messages.text("growth.part.won"), Tint.GREEN, cents(won), () -> looking.people(won, ClubMoney.Entry::from));
        return new Bar(
                club.name(), List.of(part), cents(paid),
                Messages.text(
                        "growth.bar.money", new Money(cents(won), currency).words(), new Money(cents(paid), currency).words()));
    }

    private List<ClubMoney.Entry> within(List<ClubMoney.Entry> entries) {
        return entries.stream().filter(it -> looking.span().has(it.day())).toList();
    }

    private static List<ClubMoney.Entry> in(String currency, List<ClubMoney.Entry> entries) {
        return entries.stream().filter(it -> it.amount().currency().equals(currency)).toList();
    }

    private static long cents(List<ClubMoney.Entry> entries) {
        return entries.stream().mapToLong(it -> it.amount().cents()).reduce(0, Math::addExact);
    }
}
