package io.fika.ui.reciprocity;

import io.fika.people.By;
import io.fika.people.Contact;
import io.fika.reciprocity.Became;
import io.fika.reciprocity.Favour;
import io.fika.reciprocity.FavourKind;
import io.fika.reciprocity.Introduction;
import io.fika.reciprocity.Promise;
import io.fika.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Reads what was given, promised and brought together, and sums it up in sentences with their arithmetic. */
record Ledger(ReciprocityModel model, ReciprocityFeature.Use use) {
    void read(BiPredicate<String, @Nullable Contact> wanted) {
        promises(wanted);
        favours(wanted);
        introductions(wanted);
    }

    private void promises(BiPredicate<String, @Nullable Contact> wanted) {
        List<ReciprocityModel.Whose<Promise>> open = use.reciprocity().openPromises().stream()
                .map(promise -> new ReciprocityModel.Whose<>(promise, contact(promise.contact())))
                .filter(whose -> wanted.test(whose.it().text(), whose.contact()))
                .toList();
        model.mine.setAll(open.stream().filter(whose -> whose.it().by() == By.ME).toList());
        model.theirs.setAll(open.stream().filter(whose -> whose.it().by() == By.THEM).toList());
    }

    private void favours(BiPredicate<String, @Nullable Contact> wanted) {
        List<Favour> all = use.reciprocity().favours();
        model.favours.setAll(all.stream()
                .map(favour -> new ReciprocityModel.Whose<>(favour, contact(favour.contact())))
                .filter(whose -> wanted.test(whose.it().text(), whose.contact()))
                .toList());
        Map<UUID, ReciprocityModel.Tally> tallies = new HashMap<>();
        for (Favour favour : all) {
            Contact contact = contact(favour.contact());
            if (contact != null) {
                int gave = favour.by() == By.ME ? 1 : 0;
                tallies.merge(
                        contact.id(), new ReciprocityModel.Tally(contact, gave, 1 - gave),
                        (one, more) -> new ReciprocityModel.Tally(
                                contact, one.given() + more.given(), one.received() + more.received()));
            }
        }
        model.tallies.setAll(tallies.values().stream()
                .filter(tally -> wanted.test("", tally.contact()))
                .sorted(Comparator.comparingInt((ReciprocityModel.Tally it) -> -it.given() - it.received())
                        .thenComparing(it -> it.contact().name().full())
                        .thenComparing(it -> it.contact().id()))
                .toList());
        long given = all.stream().filter(favour -> favour.by() == By.ME).count();
        model.balance.set(Messages.text("reciprocity.ui.balance", given, all.size() - given));
        model.referrals.set(referrals(all));
    }

    /** The share of referrals given that became something, of those of which one knows. */
    private static String referrals(List<Favour> all) {
        List<Favour> given = all.stream()
                .filter(favour -> favour.by() == By.ME && favour.kind() == FavourKind.REFERRAL)
                .toList();
        long business = count(given, Became.BUSINESS);
        long talking = count(given, Became.TALKING);
        long nothing = count(given, Became.NOTHING);
        long known = business + talking + nothing;
        return known == 0
                ? Messages.text("reciprocity.ui.referrals.unknown", given.size())
                : Messages.text(
                        "reciprocity.ui.referrals", business + talking, known,
                        (double) (business + talking) / known, business, talking, nothing, given.size() - known);
    }

    private static long count(List<Favour> favours, Became became) {
        return favours.stream().filter(favour -> favour.became() == became).count();
    }

    /** Those that wait for a word first, the longest first; then those on their way, then what is over. */
    private void introductions(BiPredicate<String, @Nullable Contact> wanted) {
        LocalDate today = LocalDate.now(use.clock());
        List<ReciprocityModel.Between> all = new ArrayList<>(use.reciprocity().introductions().stream()
                .map(it -> new ReciprocityModel.Between(it, contact(it.first()), contact(it.second())))
                .filter(it -> wanted.test(it.it().text(), it.first()) || wanted.test("", it.second()))
                .toList());
        model.followUps.setAll(all.stream()
                .filter(it -> waits(it.it(), today))
                .sorted(Comparator.comparing((ReciprocityModel.Between it) -> it.it().day()))
                .toList());
        all.sort(Comparator.comparingInt(it -> waits(it.it(), today) ? 0 : it.it().stage().isOpen() ? 1 : 2));
        ReciprocityModel.Between before = model.chosen.get();
        model.introductions.setAll(all);
        model.chosen.set(all.stream()
                .filter(it -> before != null && it.it().id().equals(before.it().id()))
                .findFirst()
                .orElse(all.isEmpty() ? null : all.getFirst()));
    }

    private static boolean waits(Introduction introduction, LocalDate today) {
        return introduction.askAfter().filter(day -> !day.isAfter(today)).isPresent();
    }

    private @Nullable Contact contact(@Nullable UUID id) {
        return id == null ? null : use.letters().set().find(Contact.class, id).orElse(null);
    }
}
