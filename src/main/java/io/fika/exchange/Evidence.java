package io.fika.exchange;

import io.fika.text.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What speaks for two contacts being one person. A name alone never does: it takes a way to reach them that both have,
 * or else like names and something more, such as the organisation. Profiles or birthdays that differ speak against it.
 */
record Evidence(Likenesses among, Traits one, Traits other) {
    private static final int CERTAIN = 100;
    private static final int NEARLY = 95;
    /** From here on it does not matter whom else somebody looks like. */
    static final int LIKELY = 90;
    private static final int PROBABLY = 80;
    private static final int PERHAPS = 75;
    private static final int HARDLY = 70;
    private static final int MORE = 3;

    Optional<Likeness> likeness() {
        if (differ(one.birthday(), other.birthday()) || profilesDiffer()) {
            return Optional.empty();
        }
        NameLikeness names = names();
        List<String> keys = shared(one.keys(), other.keys());
        List<String> personal = keys.stream().filter(among::isPersonal).toList();
        List<String> grounds = grounds(keys);
        int percent = personal.isEmpty() ? byGrounds(names, grounds.size()) : byKeys(names);
        if (percent == 0) {
            return Optional.empty();
        }
        List<String> reasons = new ArrayList<>();
        personal.forEach(key -> reasons.add(keyReason(key)));
        reasons.add(nameReason(names));
        reasons.addAll(grounds);
        return Optional.of(new Likeness(one.contact(), other.contact(), percent, reasons));
    }

    private NameLikeness names() {
        NameLikeness names = NameLikeness.of(one.name(), other.name(), among.nicknames());
        boolean called = names.compareTo(NameLikeness.NICKNAME) > 0
                && (areSame(one.fond(), other.name()) || areSame(one.name(), other.fond()));
        return called ? NameLikeness.NICKNAME : names;
    }

    private static boolean areSame(NameTokens one, NameTokens other) {
        return !one.words().isEmpty() && one.key().equals(other.key());
    }

    private int byKeys(NameLikeness names) {
        return switch (names) {
            case SAME -> CERTAIN;
            case SHORTER, NICKNAME, MISTYPED -> NEARLY;
            case PART -> LIKELY;
            case RENAMED -> PROBABLY;
            case NONE -> isNameless() ? LIKELY : 0;
        };
    }

    private int byGrounds(NameLikeness names, int grounds) {
        if (grounds == 0) {
            return 0;
        }
        boolean twoMailboxes = mailboxesDiffer();
        int percent = switch (names) {
            case SAME -> twoMailboxes ? HARDLY : LIKELY;
            case NICKNAME -> twoMailboxes ? 0 : PROBABLY;
            case SHORTER, MISTYPED -> twoMailboxes ? 0 : PERHAPS;
            case PART, RENAMED, NONE -> 0;
        };
        return percent == 0 ? 0 : percent + MORE * (grounds - 1);
    }

    /** What both have besides, in words. */
    private List<String> grounds(Collection<String> keys) {
        List<String> grounds = new ArrayList<>();
        if (!one.organisation().isEmpty() && one.organisation().equals(other.organisation())) {
            grounds.add(Messages.text("exchange.like.organisation", one.contact().work().organisation()));
        } else {
            shared(one.domains(), other.domains()).stream()
                    .filter(among::isOfOrganisation)
                    .map(domain -> Messages.text("exchange.like.domain", domain))
                    .forEach(grounds::add);
        }
        keys.stream().filter(key -> !among.isPersonal(key)).map(Evidence::keyReason).forEach(grounds::add);
        if (!shared(one.address(), other.address()).isEmpty()) {
            grounds.add(Messages.text("exchange.like.address"));
        }
        if (!one.birthday().isEmpty() && one.birthday().equals(other.birthday())) {
            grounds.add(Messages.text("exchange.like.birthday"));
        }
        return grounds;
    }

    /** Two addresses at one domain are mostly those of two people. */
    private boolean mailboxesDiffer() {
        return !shared(one.domains(), other.domains()).isEmpty()
                && shared(one.keys(), other.keys()).stream().noneMatch(key -> key.startsWith("e"));
    }

    private boolean profilesDiffer() {
        return one.keys().stream().anyMatch(MatchKeys::isProfile)
                && other.keys().stream().anyMatch(MatchKeys::isProfile)
                && shared(one.keys(), other.keys()).stream().noneMatch(MatchKeys::isProfile);
    }

    private boolean isNameless() {
        return Merging.isNameless(one.contact()) != Merging.isNameless(other.contact());
    }

    private static boolean differ(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    private static List<String> shared(Set<String> one, Set<String> other) {
        return one.stream().filter(other::contains).sorted().toList();
    }

    private static String keyReason(String key) {
        String value = key.substring(1);
        return switch (key.charAt(0)) {
            case 'e' -> Messages.text("exchange.like.email", value);
            case 'p' -> Messages.text("exchange.like.phone", value);
            case 'l' -> Messages.text("exchange.like.profile", value);
            default -> Messages.text("exchange.like.card");
        };
    }

    private static String nameReason(NameLikeness names) {
        return switch (names) {
            case SAME -> Messages.text("exchange.like.name.same");
            case SHORTER -> Messages.text("exchange.like.name.shorter");
            case NICKNAME -> Messages.text("exchange.like.name.nickname");
            case MISTYPED -> Messages.text("exchange.like.name.mistyped");
            case PART -> Messages.text("exchange.like.name.part");
            case RENAMED -> Messages.text("exchange.like.name.renamed");
            case NONE -> Messages.text("exchange.like.name.none");
        };
    }
}
