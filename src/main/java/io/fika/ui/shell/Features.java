package io.fika.ui.shell;

import io.fika.ui.kit.Command;
import io.fika.ui.kit.Hit;
import io.fika.ui.kit.Place;
import io.fika.ui.kit.Printout;
import io.fika.ui.kit.Screen;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;

/**
 * What the features bring to the window.
 *
 * @param screens made when first shown; the rail has these places alone
 * @param card makes the card of a contact
 * @param event shows an event on its screen
 * @param printout shows what is to be printed
 * @param commands for the command palette, and their keys; first asked when one of them may be wanted
 * @param search finds people, the best first; asked on the worker thread
 */
public record Features(
        Map<Place, Supplier<Screen>> screens,
        Function<UUID, Node> card,
        Consumer<UUID> event,
        Consumer<Printout> printout,
        Supplier<List<Command>> commands,
        Function<String, List<Hit>> search) {}
