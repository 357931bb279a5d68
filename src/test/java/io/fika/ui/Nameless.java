package io.fika.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/**
 * Finds controls without a name: whatever can have the focus, every button, field, list, table, choice, slider and
 * canvas that is shown. A name is an accessible text, the text on a button, or a label that is set for the control. A
 * tooltip is none (it is told as help, if at all), nor is a prompt (it is gone when something has been typed). What is
 * within a control is named by it, and so is a canvas by what it lies in.
 */
final class Nameless {
    private Nameless() {}

    /** Where they are, each as the chain of style classes that leads to it. */
    static List<String> in(Parent root) {
        List<String> found = new ArrayList<>();
        walk(root, "", false, found);
        return found;
    }

    private static void walk(Node node, String way, boolean within, List<String> found) {
        if (!node.isVisible()) {
            return;
        }
        String here = way + " > " + (node.getStyleClass().isEmpty()
                ? node.getClass().getSimpleName()
                : String.join(".", node.getStyleClass()));
        boolean named = hasName(node);
        if (wantsName(node) && !named && !(node instanceof Canvas && within)) {
            found.add(here);
        }
        if (node instanceof Parent parent && !isOne(node)) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, here, within || named, found));
        }
    }

    private static boolean wantsName(Node node) {
        return node.isFocusTraversable() || isOne(node) || node instanceof ButtonBase || node instanceof ListView
                || node instanceof TableView || node instanceof Canvas;
    }

    /** What assistive technology takes for one, whatever it is made of. */
    private static boolean isOne(Node node) {
        return node instanceof TextInputControl || node instanceof ComboBoxBase || node instanceof ChoiceBox
                || node instanceof Spinner || node instanceof Slider;
    }

    private static boolean hasName(Node node) {
        return isSaid(node.getAccessibleText())
                || (node instanceof Labeled labeled && isSaid(labeled.getText()))
                || (node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Label label
                        && isSaid(label.getText()));
    }

    private static boolean isSaid(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
