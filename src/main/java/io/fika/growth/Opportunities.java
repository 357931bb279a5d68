package io.fika.growth;

import io.fika.journal.Change;
import io.fika.journal.Edit;
import io.fika.journal.Ids;
import io.fika.journal.Journal;
import io.fika.journal.Outcome;
import io.fika.journal.WorkingSet;
import io.fika.text.Messages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The use cases of opportunities. Reading is from memory, on any thread; what edits is called on the worker. */
public record Opportunities(Journal journal, WorkingSet set, Clock clock) {
    private static final Comparator<Opportunity> LATEST =
            Comparator.comparing(Opportunity::stageDay).thenComparing(Opportunity::id).reversed();

    /** All, those that moved last first. */
    public List<Opportunity> all() {
        return set.all(Opportunity.class).stream().sorted(LATEST).toList();
    }

    /** Those of one stage, those that moved last first. */
    public List<Opportunity> of(OpportunityStage stage) {
        return all().stream().filter(it -> it.stage() == stage).toList();
    }

    public Optional<Opportunity> find(UUID opportunity) {
        return set.find(Opportunity.class, opportunity);
    }

    /** One that is seen today and not stored yet, in the currency that was used last. */
    public Opportunity draft(Origin from) {
        LocalDate today = today();
        return new Opportunity(
                Ids.next(), 0, "", OpportunityKind.MINE, OpportunityStage.SEEN, today, null, from.contact(), from.event(),
                from.club(), from.introduction(), 0, currency(), today, "");
    }

    /** Stores a new one, or what was edited of one; one that comes to another stage does so today. */
    public Outcome save(Opportunity opportunity) {
        return journal.commit(find(opportunity.id())
                .map(before -> new Change(
                        Messages.text("growth.change.opportunityEdited", opportunity.name()),
                        Edit.changed(before, moved(before, opportunity))))
                .orElseGet(() -> new Change(
                        Messages.text("growth.change.opportunityAdded", opportunity.name()), Edit.added(opportunity))));
    }

    /** It has come to this stage today; nothing is to be done where it is there already or gone. */
    public Outcome move(UUID opportunity, OpportunityStage stage) {
        return find(opportunity)
                .filter(it -> it.stage() != stage)
                .map(it -> journal.commit(new Change(
                        Messages.text("growth.change.opportunityMoved", it.name(), StageWords.of(stage)),
                        Edit.changed(it, it.withStage(stage, today())))))
                .orElseGet(() -> new Outcome.Refused(Outcome.Cause.NOTHING_TO_DO));
    }

    public Outcome remove(UUID opportunity) {
        return find(opportunity)
                .map(it -> journal.commit(new Change(
                        Messages.text("growth.change.opportunityRemoved", it.name()), Edit.removed(it))))
                .orElseGet(() -> new Outcome.Refused(Outcome.Cause.NOTHING_TO_DO));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    // a day that was chosen with the stage is kept
    private Opportunity moved(Opportunity before, Opportunity after) {
        return before.stage() == after.stage() || !before.stageDay().equals(after.stageDay())
                ? after
                : after.withStage(after.stage(), today());
    }

    private String currency() {
        return set.all(Opportunity.class).stream()
                .max(Comparator.comparing(Opportunity::id)) // identities grow with time
                .map(Opportunity::currency)
                .orElseGet(Opportunities::local);
    }

    private static String local() {
        Locale locale = Locale.getDefault(Locale.Category.FORMAT);
        return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(locale.getCountry())
                ? Optional.ofNullable(Currency.getInstance(locale)).map(Currency::getCurrencyCode).orElse("EUR")
                : "EUR";
    }
}
