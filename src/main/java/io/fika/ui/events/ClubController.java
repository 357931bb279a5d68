package io.fika.ui.events;

import io.fika.coffees.Coffee;
import io.fika.events.Club;
import io.fika.events.Clubs;
import io.fika.events.Event;
import io.fika.events.Fee;
import io.fika.events.Membership;
import io.fika.events.Money;
import io.fika.growth.ClubReport;
import io.fika.growth.Opportunity;
import io.fika.growth.Origin;
import io.fika.journal.Committed;
import io.fika.journal.Ids;
import io.fika.people.Contact;
import io.fika.people.Touch;
import io.fika.reciprocity.Favour;
import io.fika.text.Folded;
import io.fika.text.Messages;
import io.fika.ui.kit.Edits;
import io.fika.ui.kit.Workbench;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows what a group is to the user, and keeps who is in it and what it cost. */
final class ClubController {
    private static final int MOST_FOUND = 8;

    private final ClubModel model;
    private final EventsFeature.Core core;
    private final EventsFeature.Ways ways;
    private final Workbench bench;
    private int reading;

    ClubController(ClubModel model, EventsFeature.Core core, EventsFeature.Ways ways, Workbench bench) {
        this.model = model;
        this.core = core;
        this.ways = ways;
        this.bench = bench;
        bench.feed().subscribe(this::onCommitted);
    }

    private void onCommitted(Committed committed) {
        boolean concerns = committed.touches(Club.class) || committed.touches(Membership.class)
                || committed.touches(Fee.class) || committed.touches(Event.class) || committed.touches(Contact.class)
                || committed.touches(Touch.class) || committed.touches(Favour.class)
                || committed.touches(Opportunity.class) || committed.touches(Coffee.class);
        if (concerns) {
            reload();
        }
    }

    void show(@Nullable Club club) {
        model.found.clear();
        model.chosen.set(null);
        model.shown.set(club);
        reload();
    }

    /** Reads the group that is shown anew; of several readings the last counts. */
    void reload() {
        Club before = model.shown.get();
        int generation = ++reading;
        if (before == null) {
            return;
        }
        Club club = clubs().find(before.id()).orElse(null);
        model.shown.set(club);
        if (club != null) {
            bench.tasks().run(() -> ways.reports().of(club), report -> {
                if (generation == reading) {
                    show(club, report);
                }
            });
        }
    }

    private void show(Club club, ClubReport report) {
        Lines.show(model.members, report.members());
        ClubReport.Member before = model.chosen.get();
        model.chosen.set(before == null
                ? null
                : report.members().stream().filter(it -> it.membership().id().equals(before.membership().id()))
                        .findFirst().orElse(null));
        Lines.show(model.fees, clubs().fees(club.id()));
        model.report.set(report);
    }

    void add() {
        Club club = new Club(Ids.next(), 0, Messages.text("events.ui.club.newName"), "");
        edits().commit(() -> clubs().save(club), () -> clubs().find(club.id()).ifPresent(this::show));
    }

    void words(String name, String note) {
        Club club = model.shown.get();
        if (club != null && !name.isBlank()) {
            Club after = new Club(club.id(), club.version(), name.strip(), note.strip());
            if (!after.equals(club)) {
                edits().commit(() -> clubs().save(after));
            }
        }
    }

    /** Notes an opportunity that came from the group that is shown. */
    void newOpportunity() {
        Club club = model.shown.get();
        if (club != null) {
            ways.opportunity().accept(Origin.club(club.id()));
        }
    }

    void remove() {
        Club club = model.shown.get();
        if (club != null) {
            edits().commit(() -> clubs().remove(club));
        }
    }

    /** Looks for people who are not in the group. */
    void search(String text) {
        String wanted = Folded.of(text);
        Set<UUID> there = model.members.stream().filter(ClubReport.Member::isIn).map(it -> it.person().id())
                .collect(Collectors.toSet());
        if (wanted.isEmpty()) {
            model.found.clear();
            return;
        }
        model.found.setAll(core.set().all(Contact.class).stream()
                .filter(it -> !there.contains(it.id()))
                .filter(it -> Folded.of(it.name().full() + " " + it.work().organisation()).contains(wanted))
                .sorted(Comparator.comparing((Contact it) -> !Folded.of(it.name().full()).startsWith(wanted))
                        .thenComparing(it -> it.name().full()).thenComparing(Contact::id))
                .limit(MOST_FOUND)
                .toList());
    }

    void join(Contact person) {
        Club club = model.shown.get();
        if (club != null) {
            model.found.clear();
            edits().commit(() -> clubs().join(club, person, today()));
        }
    }

    void left(ClubReport.Member member) {
        edits().commit(() -> clubs().left(member.membership(), today()));
    }

    /** What somebody is in the group, and since when if anybody knows. */
    void edit(ClubReport.Member member, String role, @Nullable LocalDate since) {
        Membership now = member.membership();
        if (!role.strip().equals(now.role()) || !Objects.equals(since, now.since())) {
            edits().commit(() -> clubs().edit(now, role.strip(), since));
        }
    }

    void strike(ClubReport.Member member) {
        edits().commit(() -> clubs().strike(member.membership()));
    }

    /** Notes a payment; answers whether the text names an amount with its currency. */
    boolean paid(@Nullable LocalDate day, String amount, String note) {
        Club club = model.shown.get();
        Optional<Money> money = Money.read(amount);
        if (club != null && money.isPresent()) {
            LocalDate on = day == null ? today() : day;
            edits().commit(() -> clubs().paid(club, on, money.get(), note));
        }
        return money.isPresent();
    }

    void remove(Fee fee) {
        edits().commit(() -> clubs().remove(fee));
    }

    void open(Contact person) {
        bench.navigator().openContact(person.id());
    }

    void plan(Contact person) {
        ways.planCoffee().accept(person.id());
    }

    /** Proposes a coffee with each of those to sit down with next. */
    void planAll() {
        Club club = model.shown.get();
        ClubReport report = model.report.get();
        if (club != null && report != null) {
            List<UUID> people = report.next().stream().map(it -> it.person().id()).toList();
            bench.tasks().run(
                    () -> ways.proposals().propose(
                            people, Messages.text("events.ui.club.purpose", club.name()),
                            count -> Messages.text("events.change.oneToOnes", count, club.name())),
                    outcome -> ProposedWords.say(bench.navigator(), outcome));
        }
    }

    LocalDate today() {
        return LocalDate.now(core.clock());
    }

    private Clubs clubs() {
        return ways.clubs();
    }

    private Edits edits() {
        return bench.edits();
    }
}
