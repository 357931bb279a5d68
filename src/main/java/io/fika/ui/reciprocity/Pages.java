package io.fika.ui.reciprocity;

import io.fika.people.Contact;
import io.fika.ui.kit.Workbench;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The pages of the screen, each made when it is first shown. */
final class Pages {
    private final WishComposer composer;
    private final Map<ReciprocityModel.Page, Supplier<Node>> makers = new EnumMap<>(ReciprocityModel.Page.class);
    private final Map<ReciprocityModel.Page, Node> made = new EnumMap<>(ReciprocityModel.Page.class);

    /** @param log opens the form of a favour */
    Pages(
            Workbench bench, ReciprocityFeature.Use use, ReciprocityModel model, ReciprocityController controller,
            Runnable log) {
        var introductions = new IntroductionController(model, bench, use);
        var promises = new PromiseController(bench, use);
        var favours = new FavourController(bench, use);
        var pairs = new PairLine(controller, introductions, promises);
        var promised = new PromiseLine(promises);
        composer = new WishComposer(model, controller, pairs);
        makers.put(ReciprocityModel.Page.HELP, () -> new HelpPage(model, pairs, composer, promised, log).root());
        makers.put(ReciprocityModel.Page.WISHES, () -> new WishesPage(model, controller).root());
        makers.put(
                ReciprocityModel.Page.INTRODUCTIONS,
                () -> new IntroductionsPage(model, controller, introductions).root());
        makers.put(ReciprocityModel.Page.PROMISES, () -> new PromisesPage(model, promised, favours).root());
        makers.put(ReciprocityModel.Page.FAVOURS, () -> new FavoursPage(model, controller, favours, log).root());
    }

    Node page(ReciprocityModel.Page page) {
        return made.computeIfAbsent(page, missing -> Objects.requireNonNull(makers.get(missing)).get());
    }

    /** Lets a need or an offer be written. */
    void write(@Nullable Contact contact) {
        composer.begin(contact);
    }
}
