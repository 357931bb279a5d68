package io.fika.ui.sphere;

import io.fika.people.Contact;
import io.fika.people.Spot;
import io.fika.text.Folded;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Finding people by typing on the map: every typed word must begin a word of the name or the organisation. */
final class SphereFinding {
    private final SphereModel model;
    private Map<UUID, String> names = Map.of();

    SphereFinding(SphereModel model) {
        this.model = model;
        model.snapshotProperty().subscribe(snapshot -> {
            names = Map.of();
            Find now = model.findProperty().get();
            if (now != null) {
                find(now.typed());
            }
        });
    }

    boolean isUnderWay() {
        return model.findProperty().get() != null;
    }

    void onStart() {
        find("");
    }

    void onTyped(String more) {
        find(typed() + more);
    }

    /** Takes the last character back; the search ends with the first. */
    void onErase() {
        String typed = typed();
        if (typed.isEmpty()) {
            onEnd();
        } else {
            find(typed.substring(0, typed.offsetByCodePoints(typed.length(), -1)));
        }
    }

    void onEnd() {
        model.findProperty().set(null);
    }

    /** The next hit gets the focus, or the one before; behind the last comes the first. */
    void onNext(boolean forward) {
        List<UUID> hits = hits();
        if (!hits.isEmpty()) {
            int at = hits.indexOf(model.focusedProperty().get());
            int next = at < 0 ? (forward ? 0 : hits.size() - 1) : Math.floorMod(at + (forward ? 1 : -1), hits.size());
            focus(hits.get(next));
        }
    }

    /** The first hit gets the focus; answers false if a hit has it already. */
    boolean onEnter() {
        List<UUID> hits = hits();
        UUID focused = model.focusedProperty().get();
        if (hits.isEmpty() || (focused != null && hits.contains(focused))) {
            return hits.isEmpty();
        }
        focus(hits.getFirst());
        return true;
    }

    private void focus(UUID hit) {
        model.focusedProperty().set(hit);
        model.select(List.of(hit));
    }

    private List<UUID> hits() {
        Find now = model.findProperty().get();
        return now == null ? List.of() : now.hits();
    }

    private String typed() {
        Find now = model.findProperty().get();
        return now == null ? "" : now.typed();
    }

    private void find(String typed) {
        String[] words = Arrays.stream(Folded.of(typed).split("\\s+")).filter(it -> !it.isEmpty()).toArray(String[]::new);
        List<UUID> hits = words.length == 0
                ? List.of()
                : model.snapshot().layout().spots().stream().map(Spot::contact).filter(id -> matches(id, words)).toList();
        model.findProperty().set(new Find(typed, hits));
    }

    private boolean matches(UUID id, String[] words) {
        if (names.isEmpty()) {
            names = new HashMap<>();
        }
        String name = names.computeIfAbsent(id, it -> model.snapshot().find(it)
                .map(person -> folded(person.contact()))
                .orElse(""));
        return Arrays.stream(words).allMatch(word -> name.contains(" " + word));
    }

    private static String folded(Contact contact) {
        return " " + Folded.of(contact.name().full() + " " + contact.name().nickname() + " "
                + contact.work().organisation()).replace('-', ' ');
    }
}
