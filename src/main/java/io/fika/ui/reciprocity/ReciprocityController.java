package io.fika.ui.reciprocity;

import io.fika.journal.Setting;
import io.fika.journal.WorkingSet;
import io.fika.people.Contact;
import io.fika.reciprocity.Favour;
import io.fika.reciprocity.Introduction;
import io.fika.reciprocity.Match;
import io.fika.reciprocity.MatchWords;
import io.fika.reciprocity.Need;
import io.fika.reciprocity.Offer;
import io.fika.reciprocity.Promise;
import io.fika.reciprocity.Reciprocity;
import io.fika.reciprocity.Wish;
import io.fika.reciprocity.WishState;
import io.fika.text.Folded;
import io.fika.text.Messages;
import io.fika.ui.kit.Workbench;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists who needs and gives what, who could help whom, and answers what is being typed. */
final class ReciprocityController {
    private static final int MOST_MATCHES = 200;
    private static final int MOST_LIVE = 4;

    private final ReciprocityModel model;
    private final Workbench bench;
    private final Reciprocity reciprocity;
    private final WorkingSet set;
    private final ReciprocityFeature.Use use;
    private final Ledger ledger;
    private int reading;
    private int typing;

    ReciprocityController(ReciprocityModel model, Workbench bench, ReciprocityFeature.Use use) {
        this.model = model;
        this.bench = bench;
        this.use = use;
        reciprocity = use.reciprocity();
        set = use.letters().set();
        ledger = new Ledger(model, use);
        model.search.subscribe(text -> reload());
        model.ended.subscribe(on -> reload());
        bench.feed().subscribe(committed -> {
            if (Stream.of(
                            Need.class, Offer.class, Promise.class, Favour.class, Introduction.class, Contact.class,
                            Setting.class)
                    .anyMatch(committed::touches)) {
                reload();
            }
        });
    }

    LocalDate today() {
        return LocalDate.now(use.clock());
    }

    /** Reads everything anew; matches, which take longer, arrive from the worker. */
    void reload() {
        ledger.read(this::isWanted);
        model.needs.setAll(wishes(Need.class));
        model.offers.setAll(wishes(Offer.class));
        model.empty.set(Stream.of(Need.class, Offer.class, Promise.class, Favour.class, Introduction.class)
                .allMatch(type -> set.all(type).isEmpty()));
        int generation = ++reading;
        bench.tasks().run(reciprocity.matching()::all, matches -> {
            if (generation == reading) {
                show(matches);
            }
        });
    }

    private void show(List<Match> matches) {
        model.help.setAll(pairs(matches.stream().filter(match -> match.need().contact() != null)));
        model.forMe.setAll(pairs(matches.stream().filter(match -> match.need().contact() == null)));
    }

    private List<ReciprocityModel.Pair> pairs(Stream<Match> matches) {
        return matches.filter(this::isWanted).limit(MOST_MATCHES).map(this::pair).toList();
    }

    private <W extends Wish> List<ReciprocityModel.Whose<W>> wishes(Class<W> type) {
        boolean all = model.ended.get();
        return reciprocity.newest(type, wish -> all || wish.open()).stream()
                .map(wish -> new ReciprocityModel.Whose<>(wish, contact(wish.contact())))
                .filter(whose -> isWanted(whose.it().text(), whose.contact()))
                .toList();
    }

    private ReciprocityModel.Pair pair(Match match) {
        Contact seeker = contact(match.need().contact());
        Contact giver = contact(match.offer().contact());
        String near = Stream.of(Optional.ofNullable(seeker), Optional.ofNullable(giver))
                .flatMap(Optional::stream)
                .map(person -> Messages.text(
                        "reciprocity.ui.near", person.name().full(),
                        MatchWords.near(reciprocity.matching().nearness(person.id()))))
                .collect(Collectors.joining("\n"));
        return new ReciprocityModel.Pair(match, seeker, giver, MatchWords.shared(match) + "\n" + near);
    }

    private boolean isWanted(Match match) {
        return isWanted(match.need().text(), contact(match.need().contact()))
                || isWanted(match.offer().text(), contact(match.offer().contact()));
    }

    private boolean isWanted(String text, @Nullable Contact contact) {
        String wanted = Folded.of(model.search.get());
        return wanted.isEmpty() || Folded.of(text + " " + (contact == null ? "" : contact.name().full())).contains(wanted);
    }

    private @Nullable Contact contact(@Nullable UUID id) {
        return id == null ? null : set.find(Contact.class, id).orElse(null);
    }

    /** Says who answers what is being typed. */
    void typed(boolean need, @Nullable Contact who, String text) {
        int generation = ++typing;
        UUID id = who == null ? null : who.id();
        if (text.isBlank()) {
            answered(need, text, List.of());
            return;
        }
        bench.tasks().run(
                () -> need
                        ? reciprocity.matching().answers(id, text, today())
                        : reciprocity.matching().helps(id, text, today()),
                matches -> {
                    if (generation == typing) {
                        answered(need, text, matches);
                    }
                });
    }

    private void answered(boolean need, String text, List<Match> matches) {
        long people = matches.stream()
                .map(match -> need ? match.offer().contact() : match.need().contact())
                .map(id -> Objects.requireNonNullElse(id, new UUID(0, 0)))
                .distinct()
                .count();
        model.live.setAll(matches.stream().limit(MOST_LIVE).map(this::pair).toList());
        model.liveWords.set(text.isBlank() ? "" : need
                ? Messages.text("reciprocity.ui.live.offers", people)
                : Messages.text("reciprocity.ui.live.needs", people));
    }

    /** Notes what somebody looks for or can give; without a contact, the user. Blank words are not stored. */
    void note(boolean need, @Nullable Contact who, String text, Runnable then) {
        UUID id = who == null ? null : who.id();
        if (!text.isBlank()) {
            bench.edits().commit(
                    () -> need ? reciprocity.addNeed(id, text, today()) : reciprocity.addOffer(id, text, today()), then);
        }
    }

    void end(Wish wish, WishState state) {
        bench.edits().commit(() -> reciprocity.end(wish, state, today()));
    }

    /** Teaches that a word of a need and one of an offer mean the same. */
    void teach(String one, String other) {
        bench.edits().commit(() -> reciprocity.teach(one, other));
    }

    List<Contact> find(String typed) {
        return typed.isBlank() ? List.of() : use.search().find(typed, 6);
    }

    Optional<Contact> person(UUID id) {
        return set.find(Contact.class, id);
    }

    void open(@Nullable Contact contact) {
        if (contact != null) {
            bench.navigator().openContact(contact.id());
        }
    }

    void overCoffee(Match match) {
        use.ways().overCoffee().accept(match);
    }
}
