package io.fika.planner;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Another problem, made from one by changing a part. */
record Changed(Problem problem) {
    Changed slots(List<LocalDateTime> slots) {
        return with(problem.limits(), problem.rings(), slots, problem.contacts(), problem.pinned(), problem.previous());
    }

    Changed withoutSlot(LocalDateTime start) {
        return slots(problem.slots().stream().filter(it -> !it.equals(start)).toList());
    }

    Changed limits(Problem.Limits limits) {
        return with(
                limits, problem.rings(), problem.slots(), problem.contacts(), problem.pinned(), problem.previous());
    }

    Changed rings(List<Integer> rings) {
        return with(
                problem.limits(), rings, problem.slots(), problem.contacts(), problem.pinned(), problem.previous());
    }

    Changed contacts(List<Problem.Person> contacts) {
        return with(problem.limits(), problem.rings(), problem.slots(), contacts, List.of(), List.of());
    }

    Changed contact(int index, UnaryOperator<Problem.Person> change) {
        List<Problem.Person> contacts = new ArrayList<>(problem.contacts());
        contacts.set(index, change.apply(contacts.get(index)));
        return with(
                problem.limits(), problem.rings(), problem.slots(), contacts, problem.pinned(), problem.previous());
    }

    Changed pinned(List<Booking> pinned) {
        return with(
                problem.limits(), problem.rings(), problem.slots(), problem.contacts(), pinned, problem.previous());
    }

    Changed previous(List<Booking> previous) {
        return with(
                problem.limits(), problem.rings(), problem.slots(), problem.contacts(), problem.pinned(), previous);
    }

    private Changed with(
            Problem.Limits limits,
            List<Integer> rings,
            List<LocalDateTime> slots,
            List<Problem.Person> contacts,
            List<Booking> pinned,
            List<Booking> previous) {
        return new Changed(new Problem(
                problem.name(),
                problem.month(),
                limits,
                rings,
                problem.places(),
                problem.categories(),
                problem.newSharePercent(),
                slots,
                contacts,
                problem.neighbours(),
                pinned,
                previous));
    }
}
