package io.fika.ui.reciprocity;

import io.fika.journal.WorkingSet;
import io.fika.people.Contact;
import io.fika.reciprocity.Favour;
import io.fika.reciprocity.Introduction;
import io.fika.reciprocity.IntroductionStage;
import io.fika.reciprocity.Match;
import io.fika.reciprocity.Need;
import io.fika.reciprocity.Offer;
import io.fika.reciprocity.Promise;
import io.fika.reciprocity.Reciprocity;
import io.fika.reciprocity.WishState;
import io.fika.text.Folded;
import io.fika.ui.kit.Workbench;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lists who needs and gives what, introduces people, keeps promises. */
final class ReciprocityController {
    private static final int MOST_MATCHES = 60;

    private final ReciprocityModel model;
    private final Reciprocity reciprocity;
    private final WorkingSet set;
    private final Clock clock;
    private final Workbench bench;
    private int reading;

    ReciprocityController(
            ReciprocityModel model, Reciprocity reciprocity, WorkingSet set, Clock clock, Workbench bench) {
        this.model = model;
        this.reciprocity = reciprocity;
        this.set = set;
        this.clock = clock;
        this.bench = bench;
        model.search.subscribe(text -> reload());
        bench.feed().subscribe(committed -> {
            if (committed.touches(Need.class) || committed.touches(Offer.class) || committed.touches(Promise.class)
                    || committed.touches(Favour.class) || committed.touches(Introduction.class)
                    || committed.touches(Contact.class)) {
                reload();
            }
        });
    }

    /** Reads everything anew; matches, which take longer, arrive from the worker. */
    void reload() {
        model.promises.setAll(of(reciprocity.openPromises(), Promise::contact, Promise::text));
        model.needs.setAll(of(reciprocity.openNeeds(), Need::contact, Need::text));
        model.offers.setAll(of(reciprocity.openOffers(), Offer::contact, Offer::text));
        model.favours.setAll(of(reciprocity.favours(), Favour::contact, Favour::text));
        int generation = ++reading;
        bench.tasks().run(reciprocity.matching()::all, matches -> {
            if (generation == reading) {
                model.matches.setAll(matches.stream().map(this::pair).filter(this::isWanted).limit(MOST_MATCHES).toList());
            }
        });
    }

    private <T> List<ReciprocityModel.Whose<T>> of(
            List<T> all, Function<T, @Nullable UUID> contact, Function<T, String> text) {
        return all.stream()
                .map(it -> new ReciprocityModel.Whose<>(it, contact(contact.apply(it))))
                .filter(it -> isWanted(text.apply(it.it()), it.contact()))
                .toList();
    }

    private ReciprocityModel.Pair pair(Match match) {
        return new ReciprocityModel.Pair(match, contact(match.need().contact()), contact(match.offer().contact()));
    }

    private boolean isWanted(ReciprocityModel.Pair pair) {
        return isWanted(pair.match().need().text(), pair.seeker()) || isWanted(pair.match().offer().text(), pair.giver());
    }

    private boolean isWanted(String text, @Nullable Contact contact) {
        String wanted = Folded.of(model.search.get());
        return wanted.isEmpty() || Folded.of(text + " " + (contact == null ? "" : contact.name().full())).contains(wanted);
    }

    private @Nullable Contact contact(@Nullable UUID id) {
        return id == null ? null : set.find(Contact.class, id).orElse(null);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void introduce(ReciprocityModel.Pair pair) {
        bench.edits().commit(() -> reciprocity.introduce(pair.match(), IntroductionStage.MADE, today()));
    }

    void kept(Promise promise) {
        bench.edits().commit(() -> reciprocity.kept(promise, today()));
    }

    void close(Need need) {
        bench.edits().commit(() -> reciprocity.end(need, WishState.MET, today()));
    }

    void close(Offer offer) {
        bench.edits().commit(() -> reciprocity.end(offer, WishState.WITHDRAWN, today()));
    }

    /** Notes something that the user looks for. */
    void addNeed(String text) {
        if (!text.isBlank()) {
            bench.edits().commit(() -> reciprocity.addNeed(null, text, today()));
        }
    }

    /** Notes something that the user can give. */
    void addOffer(String text) {
        if (!text.isBlank()) {
            bench.edits().commit(() -> reciprocity.addOffer(null, text, today()));
        }
    }

    void open(@Nullable Contact contact) {
        if (contact != null) {
            bench.navigator().openContact(contact.id());
        }
    }
}
