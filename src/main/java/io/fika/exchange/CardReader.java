package io.fika.exchange;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import io.fika.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Makes people of a card: its owner, and an agent or assistant whose card is within it. Thread-safe.
 *
 * @param windows whether the file is windows-1252, so that a property that names another charset is read again
 * @param today the day on which the people are added
 */
record CardReader(boolean windows, LocalDate today) {
    /** Characters; a card with a photo of several megapixels has a tenth of it. */
    static final int LARGEST_CARD = 24 * 1024 * 1024;

    private static final int MOST_AGENTS = 100;

    List<Incoming> read(RawCard card) {
        if (card.text().length() > LARGEST_CARD) {
            return List.of(new Incoming.Unreadable(
                    card.line(), "", Messages.text("exchange.rejected.tooLarge", LARGEST_CARD / (1024 * 1024))));
        }
        CardNode root = CardNode.parse(card);
        unfoldAgents(root, MOST_AGENTS);
        List<Incoming> people = new ArrayList<>();
        for (CardNode node : root.all().toList()) {
            people.add(person(node, node == root ? card.end() : RawCard.End.WHOLE));
        }
        return people;
    }

    private Incoming person(CardNode node, RawCard.End end) {
        PersonDraft draft = new PersonDraft();
        CardProperties properties = new CardProperties(draft, node.version, labels(node), windows);
        node.properties.forEach(properties::read);
        for (CardNode agent : node.agents) {
            properties.keepAgent(agent);
        }
        if (draft.isEmpty()) {
            return new Incoming.Unreadable(node.line, "", Messages.text("exchange.rejected.empty"));
        }
        if (end != RawCard.End.WHOLE) {
            draft.remarks.add(end == RawCard.End.FILE
                    ? Messages.text("exchange.remark.cutOff")
                    : Messages.text("exchange.remark.noEnd"));
        }
        if (!node.strayLines.isEmpty()) {
            draft.remarks.add(Messages.text(
                    "exchange.remark.strayLines", node.strayLines.size(), String.valueOf(node.strayLines.getFirst())));
        }
        return draft.toPerson(node.line, today);
    }

    /** In vCard 3.0 the agent's card is the escaped text of a property. */
    private static void unfoldAgents(CardNode node, int room) {
        List<VObjectProperty> inline = node.properties.stream()
                .filter(property -> property.getName().equalsIgnoreCase("AGENT"))
                .filter(property -> property.getValue().strip().regionMatches(true, 0, "BEGIN:VCARD", 0, 11))
                .limit(room)
                .toList();
        for (VObjectProperty property : inline) {
            String text = VObjectPropertyValues.unescape(property.getValue().strip());
            for (RawCard card : CardSplitter.split(text)) {
                CardNode agent = CardNode.parse(new RawCard(node.line, card.text(), card.end()));
                unfoldAgents(agent, room / 2);
                node.agents.add(agent);
            }
            node.properties.remove(property);
        }
        node.agents.forEach(agent -> unfoldAgents(agent, room / 2));
    }

    private static Map<String, String> labels(CardNode node) {
        Map<String, String> labels = new HashMap<>();
        for (VObjectProperty property : node.properties) {
            if (property.getGroup() != null && property.getName().equalsIgnoreCase(KeptProperty.LABEL)) {
                labels.putIfAbsent(
                        property.getGroup().toLowerCase(Locale.ROOT),
                        VObjectPropertyValues.unescape(property.getValue()));
            }
        }
        return labels;
    }
}
