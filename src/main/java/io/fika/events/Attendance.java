package io.fika.events;

import io.fika.people.AboutPeople;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is expected at an event.
 *
 * @param contact absent while the name is nobody known
 * @param name as on the list
 * @param role as the list says it, empty where it does not
 * @param rank from 1 the place among those to meet, who stand on page one of the sheet; 0 for everybody else
 * @param passedOver whether the user does not want them suggested
 * @param goal what the user wants of the talk
 * @param question how to open it; empty: the contact's own
 */
public record Attendance(
        UUID id,
        long version,
        UUID event,
        @Nullable UUID contact,
        String name,
        String role,
        String organisation,
        int rank,
        boolean passedOver,
        String goal,
        String question,
        Met met,
        String note,
        int position)
        implements AboutPeople {
    @Override
    public Attendance withVersion(long version) {
        return new Attendance(
                id, version, event, contact, name, role, organisation, rank, passedOver, goal, question, met, note,
                position);
    }

    /** The name stays on the list, whoever goes. */
    @Override
    public Optional<Attendance> withPeople(UnaryOperator<@Nullable UUID> others) {
        return Optional.of(withContact(others.apply(contact)));
    }

    /** Nobody is expected twice at an event: the one entry says what both said. */
    @Override
    public Optional<Attendance> joined(AboutPeople other) {
        return other instanceof Attendance twin && contact != null && contact.equals(twin.contact)
                        && event.equals(twin.event)
                ? Optional.of(new Attendance(
                        id, version, event, contact, name, either(role, twin.role),
                        either(organisation, twin.organisation), higher(rank, twin.rank),
                        passedOver && twin.passedOver, both(goal, twin.goal), either(question, twin.question),
                        met.compareTo(twin.met) >= 0 ? met : twin.met, both(note, twin.note), position))
                : Optional.empty();
    }

    /** One of the three to five on page one of the sheet. */
    public boolean mustMeet() {
        return rank > 0;
    }

    private static int higher(int mine, int other) {
        return mine == 0 || other == 0 ? Math.max(mine, other) : Math.min(mine, other);
    }

    private static String either(String mine, String other) {
        return mine.isEmpty() ? other : mine;
    }

    private static String both(String mine, String other) {
        return mine.isEmpty() || other.isEmpty() || mine.equals(other) ? either(mine, other) : mine + "\n" + other;
    }

    /** Somebody whom the user wants to meet is not passed over any more. */
    public Attendance withRank(int rank) {
        return new Attendance(
                id, version, event, contact, name, role, organisation, rank, passedOver && rank == 0, goal, question,
                met, note, position);
    }

    public Attendance withPassedOver(boolean passedOver) {
        return new Attendance(
                id, version, event, contact, name, role, organisation, rank, passedOver, goal, question, met, note,
                position);
    }

    public Attendance withContact(@Nullable UUID contact) {
        return new Attendance(
                id, version, event, contact, name, role, organisation, rank, passedOver, goal, question, met, note,
                position);
    }

    public Attendance withWords(String goal, String question, String note) {
        return new Attendance(
                id, version, event, contact, name, role, organisation, rank, passedOver, goal, question, met, note,
                position);
    }

    public Attendance withMet(Met met) {
        return new Attendance(
                id, version, event, contact, name, role, organisation, rank, passedOver, goal, question, met, note,
                position);
    }

    public Attendance withPosition(int position) {
        return new Attendance(
                id, version, event, contact, name, role, organisation, rank, passedOver, goal, question, met, note,
                position);
    }
}
