package io.fika.people;

import io.fika.journal.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person of the user's network.
 *
 * @param category absent where the user has not said
 * @param placement absent while the person waits in the tray
 * @param cadenceDays the person's own cadence, which goes before the ring's
 * @param paused no touch is due
 * @param birthday as in ISO 8601, without the parts that are unknown ({@code 1980-05-03}, {@code --05-03}), or empty
 * @param photo the digest under which the picture is kept
 * @param since the day on which the person was added
 * @param former where they worked before, the latest first
 */
public record Contact(
        UUID id,
        long version,
        PersonName name,
        Work work,
        @Nullable UUID category,
        @Nullable Placement placement,
        @Nullable Integer cadenceDays,
        boolean paused,
        @Nullable TrustStage trust,
        String birthday,
        @Nullable String photo,
        Story story,
        CoffeeWishes wishes,
        LocalDate since,
        List<ContactMethod> methods,
        List<UUID> tags,
        List<Extra> extras,
        List<Away> away,
        List<FormerWork> former)
        implements AboutPeople {
    public Contact {
        methods = List.copyOf(methods);
        tags = List.copyOf(tags);
        extras = List.copyOf(extras);
        away = List.copyOf(away);
        former = List.copyOf(former);
    }

    @Override
    public Contact withVersion(long version) {
        return new Contact(
                id, version, name, work, category, placement, cadenceDays, paused, trust, birthday, photo,
                story, wishes, since, methods, tags, extras, away, former);
    }

    /** Names whoever brought the two together. */
    @Override
    public Optional<Contact> withPeople(UnaryOperator<@Nullable UUID> others) {
        return Optional.of(withStory(story.withThrough(others.apply(story.through()))));
    }

    /** Somebody of whom nothing is known but the name. */
    public static Contact named(PersonName name, LocalDate since) {
        return new Contact(
                Ids.next(), 0, name, Work.NONE, null, null, null, false, null, "", null, Story.NONE, CoffeeWishes.NONE,
                since, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** The values of one kind, the preferred one first. */
    public Stream<String> reach(ContactMethod.Kind kind) {
        return methods.stream().filter(method -> method.kind() == kind).map(ContactMethod::value);
    }

    public Contact withName(PersonName name) {
        return new Contact(
                id, version, name, work, category, placement, cadenceDays, paused, trust, birthday, photo,
                story, wishes, since, methods, tags, extras, away, former);
    }

    public Contact withWork(Work work) {
        return new Contact(
                id, version, name, work, category, placement, cadenceDays, paused, trust, birthday, photo,
                story, wishes, since, methods, tags, extras, away, former);
    }

    public Contact withCategory(@Nullable UUID category) {
        return new Contact(
                id, version, name, work, category, placement, cadenceDays, paused, trust, birthday, photo,
                story, wishes, since, methods, tags, extras, away, former);
    }

    public Contact withPlacement(@Nullable Placement placement) {
        return new Contact(
                id, version, name, work, category, placement, cadenceDays, paused, trust, birthday, photo,
                story, wishes, since, methods, tags, extras, away, former);
    }

    public Contact withCadenceDays(@Nullable Integer cadenceDays) {
        return new Contact(
                id, version, name, work, category, placement, cadenceDays, paused, trust, birthday, photo,
                story, wishes, since, methods, tags, extras, away, former);
    }

    public Contact withPaused(boolean paused) {
        return new Contact(
                id, version, name, work, category, placement, cadenceDays, paused, trust, birthday, photo,
                story, wishes, since, methods, tags, extras, away, former);
    }

    public Contact withTrust(@Nullable TrustStage trust) {
        return new Contact(
                id, version, name, work, category, placement, cadenceDays, paused, trust, birthday, photo,
                story, wishes, since, methods, tags, extras, away, former);
    }

    public Contact withBirthday(String birthday) {
        return new Contact(
                id, version, name, work, category, placement, cadenceDays, paused, trust, birthday, photo,
                story, wishes, since, methods, tags, extras, away, former);
    }

    public Contact withPhoto(@Nullable String photo) {
        return new Contact(
                id, version, name, work, category, placement, cadenceDays, paused, trust, birthday, photo,
                story, wishes, since, methods, tags, extras, away, former);
    }

    public Contact withStory(Story story) {
        return new Contact(
                id, version, name, work, category, placement, cadenceDays, paused, trust, birthday, photo,
                story, wishes, since, methods, tags, extras, away, former);
    }

    public Contact withWishes(CoffeeWishes wishes) {
        return new Contact(
                id, version, name, work, category, placement, cadenceDays, paused, trust, birthday, photo,
                story, wishes, since, methods, tags, extras, away, former);
    }

    public Contact withSince(LocalDate since) {
        return new Contact(
                id, version, name, work, category, placement, cadenceDays, paused, trust, birthday, photo,
                story, wishes, since, methods, tags, extras, away, former);
    }

    public Contact withMethods(List<ContactMethod> methods) {
        return new Contact(
                id, version, name, work, category, placement, cadenceDays, paused, trust, birthday, photo,
                story, wishes, since, methods, tags, extras, away, former);
    }

    public Contact withTags(List<UUID> tags) {
        return new Contact(
                id, version, name, work, category, placement, cadenceDays, paused, trust, birthday, photo,
                story, wishes, since, methods, tags, extras, away, former);
    }

    public Contact withExtras(List<Extra> extras) {
        return new Contact(
                id, version, name, work, category, placement, cadenceDays, paused, trust, birthday, photo,
                story, wishes, since, methods, tags, extras, away, former);
    }

    public Contact withAway(List<Away> away) {
        return new Contact(
                id, version, name, work, category, placement, cadenceDays, paused, trust, birthday, photo,
                story, wishes, since, methods, tags, extras, away, former);
    }

    public Contact withFormer(List<FormerWork> former) {
        return new Contact(
                id, version, name, work, category, placement, cadenceDays, paused, trust, birthday, photo,
                story, wishes, since, methods, tags, extras, away, former);
    }

    /** The fields that the user named. */
    public Stream<Extra> ownFields() {
        return extras.stream().filter(extra -> !extra.isProperty());
    }
}
