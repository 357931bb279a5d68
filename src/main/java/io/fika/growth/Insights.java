package io.fika.growth;

import io.fika.journal.Change;
import io.fika.journal.Journal;
import io.fika.journal.Outcome;
import io.fika.journal.Settings;
import io.fika.journal.WorkingSet;
import io.fika.people.By;
import io.fika.people.Category;
import io.fika.people.Contact;
import io.fika.people.Hue;
import io.fika.people.Ring;
import io.fika.people.Touch;
import io.fika.people.TouchStore;
import io.fika.reciprocity.Favour;
import io.fika.reciprocity.Promise;
import io.fika.text.Messages;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The use cases of looking back. Called on the worker, for touches are read. */
public final class Insights {
    private final Journal journal;
    private final WorkingSet set;
    private final TouchStore touches;
    private final Clock clock;

    public Insights(Journal journal, WorkingSet set, TouchStore touches, Clock clock) {
        this.journal = journal;
        this.set = set;
        this.touches = touches;
        this.clock = clock;
    }

    /** The balance of this month and as many before it, up to today. */
    public Balance balance(int months) {
        LocalDate today = LocalDate.now(clock);
        LocalDate from = YearMonth.from(today).minusMonths(months - 1L).atDay(1);
        List<Touch> logged = touches.between(from, today);
        Set<UUID> people = new HashSet<>();
        logged.forEach(touch -> people.addAll(touch.contacts()));
        List<Contact> touched = people.stream().flatMap(id -> set.find(Contact.class, id).stream()).toList();
        int fresh = (int) touched.stream().filter(contact -> !contact.since().isBefore(from)).count();
        return new Balance(
                from, today, byMonth(logged, from, today), fresh, touched.size() - fresh, by(logged, By.ME),
                by(logged, By.THEM), by(logged, null), byCategory(touched), rings(), favours(By.ME, from),
                favours(By.THEM, from), overdue(By.ME, today), overdue(By.THEM, today));
    }

    /** The roles that the user wants to know, one on a line. */
    public String roles() {
        return String.join("\n", Gaps.roles(new Settings(set)));
    }

    /** Which of the roles nobody in a ring has. */
    public List<String> missingRoles() {
        List<Contact> placed = set.all(Contact.class).stream().filter(contact -> contact.placement() != null).toList();
        return Gaps.missing(Gaps.roles(new Settings(set)), placed);
    }

    public Outcome rolesAre(String roles) {
        return journal.commit(new Change(Messages.text("growth.change.roles"), Gaps.edit(new Settings(set), roles)));
    }

    private static List<Bar> byMonth(List<Touch> logged, LocalDate from, LocalDate to) {
        Map<YearMonth, Integer> counts = new HashMap<>();
        logged.forEach(touch -> counts.merge(YearMonth.from(touch.day()), 1, Integer::sum));
        DateTimeFormatter name = DateTimeFormatter.ofPattern("MMM", Locale.getDefault(Locale.Category.FORMAT));
        List<Bar> months = new ArrayList<>();
        for (YearMonth month = YearMonth.from(from); !month.isAfter(YearMonth.from(to)); month = month.plusMonths(1)) {
            months.add(new Bar(name.format(month), Hue.BLUE, counts.getOrDefault(month, 0), 0));
        }
        return months;
    }

    private static int by(List<Touch> logged, @Nullable By by) {
        return (int) logged.stream().filter(touch -> touch.by() == by).count();
    }

    private List<Bar> byCategory(List<Contact> touched) {
        Map<UUID, Integer> counts = new HashMap<>();
        int none = 0;
        for (Contact contact : touched) {
            UUID category = contact.category();
            if (category == null) {
                none++;
            } else {
                counts.merge(category, 1, Integer::sum);
            }
        }
        List<Bar> bars = new ArrayList<>(set.all(Category.class).stream()
                .sorted(Comparator.comparingInt(Category::position))
                .map(category -> new Bar(category.name(), category.hue(), counts.getOrDefault(category.id(), 0), 0))
                .toList());
        if (none > 0) {
            bars.add(new Bar(Messages.text("growth.noCategory"), Hue.GREY, none, 0));
        }
        return bars;
    }

    private List<Bar> rings() {
        Map<UUID, Integer> counts = new HashMap<>();
        set.all(Contact.class).stream()
                .map(Contact::placement)
                .filter(Objects::nonNull)
                .forEach(placement -> counts.merge(placement.ring(), 1, Integer::sum));
        return set.all(Ring.class).stream()
                .sorted(Comparator.comparingInt(Ring::position))
                .map(ring -> new Bar(
                        ring.name(), Hue.GREY, counts.getOrDefault(ring.id(), 0),
                        Objects.requireNonNullElse(ring.capacity(), 0)))
                .toList();
    }

    private int favours(By by, LocalDate from) {
        return (int) set.all(Favour.class).stream()
                .filter(favour -> favour.by() == by && !favour.day().isBefore(from))
                .count();
    }

    private int overdue(By by, LocalDate today) {
        return (int) set.all(Promise.class).stream()
                .filter(promise -> promise.by() == by && promise.isOpen())
                .filter(promise -> promise.due() != null && promise.due().isBefore(today))
                .count();
    }
}
