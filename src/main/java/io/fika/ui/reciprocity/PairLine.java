package io.fika.ui.reciprocity;

import io.fika.people.Contact;
import io.fika.text.Messages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The line of a match: whom to bring together, or whom to help oneself, why, and how. */
record PairLine(ReciprocityController controller, IntroductionController introductions, PromiseController promises) {
    Node line(ReciprocityModel.Pair pair) {
        Contact seeker = pair.seeker();
        Contact giver = pair.giver();
        if (seeker == null) {
            return line(
                    Messages.text("reciprocity.ui.helpsMe", Rows.known(giver)), pair,
                    Rows.button(Messages.text("reciprocity.ui.open"), () -> controller.open(giver)));
        }
        if (giver == null) {
            return line(
                    Messages.text("reciprocity.ui.helpThem", Rows.known(seeker)), pair,
                    first(Messages.text("reciprocity.ui.promiseIt"), () -> promises.promise(seeker, pair.match().offer())),
                    Rows.button(Messages.text("reciprocity.ui.open"), () -> controller.open(seeker)));
        }
        return line(
                Messages.text("reciprocity.ui.bringTogether", Rows.known(seeker), Rows.known(giver)), pair,
                first(Messages.text("reciprocity.ui.introduce"), () -> introductions.introduce(pair)),
                Rows.button(Messages.text("reciprocity.ui.overCoffee"), () -> controller.overCoffee(pair.match())));
    }

    /** What Enter does: the first of what can be done. */
    void take(ReciprocityModel.Pair pair) {
        Contact seeker = pair.seeker();
        if (seeker == null) {
            controller.open(pair.giver());
        } else if (pair.giver() == null) {
            promises.promise(seeker, pair.match().offer());
        } else {
            introductions.introduce(pair);
        }
    }

    /** The same of what is only being typed: nothing can be done yet but to look. */
    Node live(ReciprocityModel.Pair pair) {
        boolean need = pair.match().need().version() == 0;
        Contact other = need ? pair.giver() : pair.seeker();
        String says = need ? pair.match().offer().plain() : pair.match().need().plain();
        Button open = Rows.button(Messages.text("reciprocity.ui.open"), () -> controller.open(other));
        open.getStyleClass().addAll("small", "flat");
        open.setVisible(other != null);
        return Rows.line(Rows.name(other), List.of(Rows.text(says), Rows.muted(pair.reason())), open);
    }

    private static Button first(String name, Runnable action) {
        Button button = Rows.button(name, action);
        button.getStyleClass().add("button-outlined");
        return button;
    }

    private static Node line(String heading, ReciprocityModel.Pair pair, Node... ways) {
        HBox end = new HBox(ways);
        end.getStyleClass().add("guest-row");
        end.setMinWidth(Region.USE_PREF_SIZE);
        VBox both = new VBox(
                Rows.text(pair.seeker() == null
                        ? Messages.text("reciprocity.ui.iLookFor", pair.match().need().plain())
                        : Messages.text("reciprocity.ui.looksFor", Rows.known(pair.seeker()), pair.match().need().plain())),
                Rows.text(pair.giver() == null
                        ? Messages.text("reciprocity.ui.iGive", pair.match().offer().plain())
                        : Messages.text("reciprocity.ui.gives", Rows.known(pair.giver()), pair.match().offer().plain())));
        return Rows.line(heading, List.of(both, Rows.muted(pair.reason())), end);
    }
}
