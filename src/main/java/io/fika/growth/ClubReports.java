package io.fika.growth;

import io.fika.coffees.Coffee;
import io.fika.events.Club;
import io.fika.events.Clubs;
import io.fika.events.Membership;
import io.fika.events.Money;
import io.fika.journal.WorkingSet;
import io.fika.people.By;
import io.fika.people.Contact;
import io.fika.people.Standing;
import io.fika.people.Standings;
import io.fika.people.Touch;
import io.fika.people.TouchKind;
import io.fika.people.TouchStore;
import io.fika.reciprocity.Favour;
import io.fika.reciprocity.FavourKind;
import io.fika.text.Days;
import io.fika.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads what a group is to the user. Called on the worker, for touches are read. */
public record ClubReports(WorkingSet set, Clubs clubs, TouchStore touches, Standings standings) {
    private static final int LOOK_BACK = 400;
    private static final int MOST_NEXT = 5;

    public ClubReport of(Club club) {
        Map<UUID, List<Favour>> favours =
                set.all(Favour.class).stream().collect(Collectors.groupingBy(Favour::contact));
        List<ClubReport.Member> members = clubs.members(club.id()).stream()
                .flatMap(it -> set.find(Contact.class, it.contact())
                        .map(person -> member(it, person, favours.getOrDefault(person.id(), List.of()))).stream())
                .sorted(Comparator.comparing((ClubReport.Member it) -> !it.isIn())
                        .thenComparing(it -> it.person().name().full()).thenComparing(it -> it.membership().id()))
                .toList();
        return new ClubReport(members, next(members), years(club));
    }

    private ClubReport.Member member(Membership membership, Contact person, List<Favour> favours) {
        List<Touch> theirs = touches.of(person.id(), LOOK_BACK);
        LocalDate oneToOne = theirs.stream()
                .filter(touch -> touch.kind() == TouchKind.COFFEE && touch.contacts().size() == 1)
                .map(Touch::day)
                .max(Comparator.naturalOrder())
                .orElse(null);
        boolean bought = favours.stream().anyMatch(it -> it.by() == By.ME && it.kind() == FavourKind.BUSINESS);
        int supports = (int) favours.stream().filter(it -> it.by() == By.THEM).count();
        return new ClubReport.Member(membership, person, !theirs.isEmpty(), oneToOne, bought, supports);
    }

    // who supports the user and never had a one-to-one first, then whom the user knows least of all, then who is late
    private List<ClubReport.Next> next(List<ClubReport.Member> members) {
        Set<UUID> ahead = set.all(Coffee.class).stream()
                .filter(it -> it.status().isOpen() && !it.start().toLocalDate().isBefore(standings.today()))
                .flatMap(it -> it.contacts().stream())
                .collect(Collectors.toSet());
        return members.stream()
                .filter(it -> it.isIn() && !it.person().paused() && !ahead.contains(it.person().id()))
                .filter(it -> standings.of(it.person()).state() != Standing.State.PLANNED)
                .filter(it -> it.oneToOne() == null || isLate(it))
                .sorted(Comparator.comparing((ClubReport.Member it) -> it.oneToOne() != null)
                        .thenComparing(Comparator.comparingInt(ClubReport.Member::supports).reversed())
                        .thenComparing(it -> !it.known())
                        .thenComparing(it -> Objects.requireNonNullElse(it.oneToOne(), LocalDate.MIN))
                        .thenComparing(it -> it.person().name().full())
                        .thenComparing(it -> it.membership().id()))
                .limit(MOST_NEXT)
                .map(it -> new ClubReport.Next(it.person(), reason(it)))
                .toList();
    }

    private boolean isLate(ClubReport.Member member) {
        Standing.State rhythm = standings.of(member.person()).rhythm();
        return rhythm == Standing.State.LATE || rhythm == Standing.State.LAPSED;
    }

    private String reason(ClubReport.Member member) {
        LocalDate last = member.oneToOne();
        if (last != null) {
            return Messages.text("growth.club.late", Days.of(last, standings.today()));
        }
        return member.supports() > 0
                ? Messages.text("growth.club.supports", member.supports())
                : member.known() ? Messages.text("growth.club.noOneToOne") : Messages.text("growth.club.unknown");
    }

    private List<ClubReport.Year> years(Club club) {
        TreeMap<Integer, List<Money>> paid = new TreeMap<>(Comparator.reverseOrder());
        TreeMap<Integer, List<Money>> won = new TreeMap<>(Comparator.reverseOrder());
        var money = new ClubMoney(set, clubs, standings.today());
        money.paid(club).forEach(it -> add(paid, it.day(), it.amount()));
        money.won(club).forEach(it -> add(won, it.day(), it.amount()));
        TreeMap<Integer, ClubReport.Year> years = new TreeMap<>(Comparator.reverseOrder());
        List<Integer> all = new ArrayList<>(paid.keySet());
        all.addAll(won.keySet());
        all.forEach(year -> years.put(year, new ClubReport.Year(
                year, Money.sums(paid.getOrDefault(year, List.of())), Money.sums(won.getOrDefault(year, List.of())))));
        return List.copyOf(years.values());
    }

    private static void add(Map<Integer, List<Money>> years, LocalDate day, Money amount) {
        years.computeIfAbsent(day.getYear(), missing -> new ArrayList<>()).add(amount);
    }
}
