package io.fika.ui.sphere;

import io.fika.people.Sectors;
import io.fika.people.Spot;
import io.fika.people.StandingWords;
import io.fika.text.Messages;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the map says in words to those who do not see it. */
record MapWords(Snapshot snapshot, Overlay overlay) {
    /** Name, ring, category, standing (a planned coffee is one), and what the layer adds. */
    String of(Person person) {
        Optional<Spot> spot = snapshot.layout().spotOf(person.id());
        return Stream.of(
                        Optional.of(person.name()),
                        spot.map(this::ring),
                        spot.map(this::sector).filter(name -> !name.isEmpty()),
                        Optional.of(StandingWords.of(person.standing())),
                        overlay.says(person.id()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    String of(Bubble bubble) {
        String people = Messages.text("sphere.bubble", bubble.people().size(), bubble.late());
        Optional<Spot> first = snapshot.layout().spotOf(bubble.people().getFirst());
        return Stream.of(
                        Optional.of(bubble.name()).filter(name -> !name.isEmpty()),
                        Optional.of(people),
                        first.map(this::ring),
                        first.map(this::sector).filter(name -> !name.isEmpty()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    String ring(Spot spot) {
        return snapshot.rings().get(spot.ring()).name();
    }

    String sector(Spot spot) {
        Sectors sectors = snapshot.layout().sectors();
        return SectorNames.ofOne(sectors.all().get(spot.sector()).bond(), sectors.by());
    }
}
