package io.fika.growth;

import io.fika.events.Attendance;
import io.fika.events.Event;
import io.fika.events.Met;
import io.fika.journal.Settings;
import io.fika.text.Messages;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Events, connections and clients: what one reckoned with, against what happened. */
record FunnelFigure(Looking looking) {
    Figure figure() {
        Funnel funnel = Funnel.of(new Settings(looking.set()));
        int months = looking.span().months().size();
        Map<UUID, List<Attendance>> met = looking.set().all(Attendance.class).stream()
                .filter(it -> it.met().isMet() && happened(it.event()))
                .collect(Collectors.groupingBy(Attendance::event));
        List<Attendance> all = met.values().stream().flatMap(Collection::stream).toList();
        List<Attendance> solid = all.stream().filter(it -> it.met() == Met.SOLID).toList();
        List<UUID> connected = looking.people(solid, Attendance::contact);
        Set<UUID> connections = Set.copyOf(connected);
        List<Opportunity> clients = looking.set().all(Opportunity.class).stream()
                .filter(it -> it.stage() == OpportunityStage.WON && looking.span().has(it.stageDay()))
                .filter(it -> (it.fromEvent() != null && met.containsKey(it.fromEvent()))
                        || (it.fromContact() != null && connections.contains(it.fromContact())))
                .toList();
        List<UUID> brought = looking.people(clients, Opportunity::fromContact);
        List<Bar> bars = List.of(
                bar(Messages.text("growth.funnel.events"), Tint.FIRST, met.size(), funnel.events(months),
                        looking.people(all, Attendance::contact)),
                bar(Messages.text("growth.funnel.connections"), Tint.TEAL, solid.size(), funnel.connections(months),
                        connected),
                bar(Messages.text("growth.funnel.clients"), Tint.GREEN, clients.size(), funnel.clients(months), brought));
        return new Figure(
                Figure.Kind.FUNNEL, Messages.text("growth.figure.funnel", clients.size(), funnel.clients(months)),
                Messages.text(
                        "growth.figure.funnel.formula", funnel.events(), funnel.connections(), funnel.percent(), months,
                        funnel.clients(months), looking.span().words()),
                bars.stream().map(bar -> bar.parts().getFirst()).toList(), bars);
    }

    private boolean happened(UUID event) {
        return looking.set().find(Event.class, event)
                .filter(it -> looking.span().has(it.start().toLocalDate())).isPresent();
    }

    private static Bar bar(String name, Tint tint, long count, long wished, List<UUID> people) {
        return new Bar(
                name, List.of(new Part(name, tint, count, () -> people)), wished, Messages.text("growth.bar.of", count, wished));
    }
}
