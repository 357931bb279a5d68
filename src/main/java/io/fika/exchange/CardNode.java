package io.fika.exchange;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataListener;
import com.github.mangstadt.vinnie.io.VObjectReader;
import com.github.mangstadt.vinnie.io.Warning;
import ezvcard.VCardVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One card as its lines are: unfolded, quoted-printable decoded, with the cards inside it. */
final class CardNode {
    final List<VObjectProperty> properties = new ArrayList<>();
    final List<CardNode> agents = new ArrayList<>();
    /** Lines that are no properties, counted in the file. */
    final List<Integer> strayLines = new ArrayList<>();
    final int line;
    VCardVersion version = VCardVersion.V3_0;

    private CardNode(int line) {
        this.line = line;
    }

    /** Reads a card; quoted-printable text that names no charset is UTF-8, or else windows-1252. */
    static CardNode parse(RawCard card) {
        CardNode node = parse(card, StandardCharsets.UTF_8);
        return node.hasUndecoded() && card.text().indexOf('\uFFFD') < 0 ? parse(card, DecodedText.WINDOWS) : node;
    }

    private static CardNode parse(RawCard card, Charset quotedPrintable) {
        Listener listener = new Listener(card.line());
        try (VObjectReader reader = new VObjectReader(new CardText(card.text()), SyntaxRules.vcard())) {
            reader.setDefaultQuotedPrintableCharset(quotedPrintable);
            reader.parse(listener);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string does not fail
        }
        return listener.root == null ? new CardNode(card.line()) : listener.root;
    }

    /** This card, and those inside it. */
    Stream<CardNode> all() {
        return Stream.concat(Stream.of(this), agents.stream().flatMap(CardNode::all));
    }

    private boolean hasUndecoded() {
        return properties.stream().anyMatch(property -> property.getValue().indexOf('\uFFFD') >= 0)
                || agents.stream().anyMatch(CardNode::hasUndecoded);
    }

    private static final class Listener implements VObjectDataListener {
        private final Deque<CardNode> open = new ArrayDeque<>();
        private final int firstLine;
        private @Nullable CardNode root;

        Listener(int firstLine) {
            this.firstLine = firstLine;
        }

        @Override
        public void onComponentBegin(String name, Context context) {
            CardNode node = new CardNode(lineOf(context));
            CardNode parent = open.peek();
            if (parent != null) {
                parent.agents.add(node);
            } else if (root == null) {
                root = node;
            }
            open.push(node);
        }

        @Override
        public void onComponentEnd(String name, Context context) {
            open.poll();
        }

        @Override
        public void onProperty(VObjectProperty property, Context context) {
            CardNode node = open.peek();
            if (node != null) {
                node.properties.add(property);
            }
        }

        @Override
        public void onVersion(String value, Context context) {
            CardNode node = open.peek();
            VCardVersion version = VCardVersion.valueOfByStr(value);
            if (node != null && version != null) {
                node.version = version;
            }
        }

        @Override
        public void onWarning(
                Warning warning, @Nullable VObjectProperty property, @Nullable Exception exception, Context context) {
            CardNode node = open.peek();
            if (node != null && warning == Warning.MALFORMED_LINE && !context.getUnfoldedLine().isBlank()) {
                node.strayLines.add(lineOf(context));
            }
        }

        private int lineOf(Context context) {
            return firstLine + context.getLineNumber() - 1;
        }
    }
}
