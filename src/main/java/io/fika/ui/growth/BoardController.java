package io.fika.ui.growth;

import io.fika.events.Club;
import io.fika.events.Event;
import io.fika.growth.Opportunities;
import io.fika.growth.Opportunity;
import io.fika.growth.OpportunityStage;
import io.fika.growth.Origin;
import io.fika.people.Contact;
import io.fika.reciprocity.Introduction;
import io.fika.text.Folded;
import io.fika.text.Messages;
import io.fika.ui.growth.BoardModel.Card;
import io.fika.ui.kit.Drafts;
import io.fika.ui.kit.Workbench;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Notes opportunities, moves them from stage to stage, and keeps what is edited of them. */
final class BoardController {
    private static final List<OpportunityStage> STAGES = List.of(OpportunityStage.values());

    private final BoardModel model;
    private final Opportunities opportunities;
    private final Naming names;
    private final GrowthFeature.Ways ways;
    private final Workbench bench;
    private boolean filling;

    BoardController(
            BoardModel model, Opportunities opportunities, Naming names, GrowthFeature.Ways ways, Workbench bench) {
        this.model = model;
        this.opportunities = opportunities;
        this.names = names;
        this.ways = ways;
        this.bench = bench;
        model.sought.subscribe(text -> reload());
        bench.feed().subscribe(committed -> {
            if (committed.touches(Opportunity.class) || committed.touches(Contact.class)
                    || committed.touches(Event.class) || committed.touches(Club.class)
                    || committed.touches(Introduction.class)) {
                reload();
            }
        });
    }

    /** Reads everything anew, from memory. */
    void reload() {
        List<Opportunity> all = opportunities.all();
        String wanted = Folded.of(model.sought.get());
        Map<OpportunityStage, List<Card>> cards = all.stream()
                .map(it -> new Card(it, names.from(it)))
                .filter(card -> wanted.isEmpty()
                        || Folded.of(card.opportunity().name() + " " + card.from()).contains(wanted))
                .collect(Collectors.groupingBy(card -> card.opportunity().stage()));
        UUID selected = model.selected.get();
        filling = true; // lists select what they like while they are filled
        model.selected.set(null);
        STAGES.forEach(stage -> {
            List<Card> now = cards.getOrDefault(stage, List.of());
            if (!model.column(stage).equals(now)) {
                model.column(stage).setAll(now);
            }
        });
        model.count.set(all.size());
        filling = false;
        model.selected.set(selected);
        Opportunity open = model.open.get();
        if (open != null) {
            model.open.set(opportunities.find(open.id()).orElse(null));
        }
    }

    /** Notes a new one and opens its form: it has a name for the time being. */
    void add(Origin from) {
        Opportunity draft = opportunities.draft(from);
        String person = names.of(Naming.Source.PERSON, from.contact());
        String name = person.isEmpty()
                ? Messages.text("growth.ui.new.name")
                : Messages.text("growth.ui.new.nameFrom", person);
        model.sought.set("");
        bench.edits().commit(() -> opportunities.save(named(draft, name)), () -> open(draft.id()));
    }

    private static Opportunity named(Opportunity it, String name) {
        return new Opportunity(
                it.id(), it.version(), name, it.kind(), it.stage(), it.stageDay(), it.forWhom(), it.fromContact(),
                it.fromEvent(), it.fromClub(), it.fromIntroduction(), it.cents(), it.currency(), it.since(), it.note());
    }

    void select(@Nullable UUID opportunity) {
        if (filling) {
            return;
        }
        model.selected.set(opportunity);
        if (opportunity != null && model.open.get() != null) {
            open(opportunity);
        }
    }

    /** Opens the form. */
    void open(UUID opportunity) {
        model.selected.set(opportunity);
        model.open.set(opportunities.find(opportunity).orElse(null));
    }

    Optional<Opportunity> find(UUID opportunity) {
        return opportunities.find(opportunity);
    }

    void close() {
        model.open.set(null);
    }

    void move(UUID opportunity, OpportunityStage stage) {
        boolean there = opportunities.find(opportunity).filter(it -> it.stage() != stage).isPresent();
        if (there) {
            model.selected.set(opportunity);
            bench.edits().commit(() -> opportunities.move(opportunity, stage));
        }
    }

    /** Moves the card that the keys act on by so many columns, as far as there are any. */
    void carry(int columns) {
        model.selected().ifPresent(card -> {
            int to = STAGES.indexOf(card.opportunity().stage()) + columns;
            if (to >= 0 && to < STAGES.size()) {
                move(card.id(), STAGES.get(to));
            }
        });
    }

    /** Selects the card beside the one that the keys act on, or the first of the next column that has any. */
    void walk(int columns) {
        int from = model.selected().map(card -> STAGES.indexOf(card.opportunity().stage()))
                .orElse(columns > 0 ? -1 : STAGES.size());
        int row = model.selected().map(card -> model.column(card.opportunity().stage()).indexOf(card)).orElse(0);
        for (int to = from + columns; to >= 0 && to < STAGES.size(); to += columns) {
            List<Card> column = model.column(STAGES.get(to));
            if (!column.isEmpty()) {
                select(column.get(Math.min(row, column.size() - 1)).id());
                return;
            }
        }
    }

    /** Keeps what was edited. */
    void save(Opportunity edited) {
        if (opportunities.find(edited.id()).filter(now -> !now.equals(edited)).isPresent()) {
            bench.edits().commit(() -> opportunities.save(edited));
        }
    }

    void remove(UUID opportunity) {
        bench.edits().commit(() -> opportunities.remove(opportunity), this::close);
    }

    /** Shows what an opportunity came from. */
    void follow(Naming.Source source, UUID id) {
        switch (source) {
            case PERSON -> bench.navigator().openContact(id);
            case EVENT -> bench.navigator().openEvent(id);
            case CLUB -> ways.club().accept(id);
            case INTRODUCTION -> ways.introduction().accept(id);
        }
    }

    Naming names() {
        return names;
    }

    Drafts drafts() {
        return bench.drafts();
    }

    LocalDate today() {
        return opportunities.today();
    }
}
