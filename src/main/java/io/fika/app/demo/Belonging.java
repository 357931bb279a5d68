package io.fika.app.demo;

import io.fika.events.Club;
import io.fika.events.Membership;
import io.fika.journal.Entity;
import io.fika.people.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What people have in common besides their work: tags, and groups that they joined. */
final class Belonging {
    private static final String ANY = "*";
    private static final int MOST_TAGS = 2;

    private final Dice dice;
    private final Ground ground;
    private final LocalDate today;
    private final List<Share<Tag>> tags;
    private final List<Share<Club>> clubs;

    /** How many percent of a category something belongs to. */
    private record Share<T>(T what, String category, int percent) {}

    Belonging(Phrases phrases, Dice dice, Ground ground, LocalDate today) {
        this.dice = dice;
        this.ground = ground;
        this.today = today;
        tags = phrases.rows("tags").stream()
                .map(row -> new Share<>(new Tag(dice.id(), 0, row.getFirst()), row.get(1), Integer.parseInt(row.get(2))))
                .toList();
        clubs = phrases.rows("clubs").stream()
                .map(row -> new Share<>(
                        new Club(dice.id(), 0, row.getFirst(), row.get(1)), row.get(2), Integer.parseInt(row.get(3))))
                .toList();
    }

    List<Tag> tags() {
        return tags.stream().map(Share::what).toList();
    }

    /** The same people with their tags; those in the tray have none yet. */
    List<Someone> tagged(List<Someone> people) {
        return people.stream().map(this::tagged).toList();
    }

    private Someone tagged(Someone someone) {
        List<UUID> own = tags.stream().filter(share -> falls(share, someone)).map(share -> share.what().id())
                .limit(MOST_TAGS).toList();
        return new Someone(
                someone.contact().withTags(own), someone.ring(), someone.cadence(), someone.looksFor(),
                someone.canGive());
    }

    /** The groups, and who is in them. */
    List<Entity> groups(List<Someone> people) {
        List<Entity> made = new ArrayList<>();
        for (Share<Club> share : clubs) {
            made.add(share.what());
            for (Someone someone : people) {
                if (falls(share, someone)) {
                    made.add(new Membership(
                            dice.id(), 0, share.what().id(), someone.id(), today.minusDays(dice.between(60, 2000)), null));
                }
            }
        }
        return made;
    }

    private boolean falls(Share<?> share, Someone someone) {
        boolean fitting = share.category().equals(ANY)
                || ground.category(share.category()).id().equals(someone.contact().category());
        return fitting && someone.ring() < Shares.TRAY && dice.chance(share.percent());
    }
}
