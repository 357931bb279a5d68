package io.fika.ui.kit;

import io.fika.people.Hue;
import io.fika.people.PersonName;
import java.text.BreakIterator;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A person's face: the photo, else the initials on the category's colour. */
public final class Avatar {
    private final double radius;
    private final StackPane root = new StackPane();
    private final Circle disc;
    private final Text initials = new Text();
    private final ImageView photo = new ImageView();

    /** An avatar whose face has this diameter. */
    public Avatar(double diameter) {
        radius = diameter / 2;
        disc = new Circle(radius);
        disc.getStyleClass().add("avatar-disc");
        initials.getStyleClass().add("avatar-initials");
        initials.setFont(Font.font("Inter SemiBold", Math.rint(diameter * 0.36)));
        initials.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
        photo.setFitWidth(diameter);
        photo.setFitHeight(diameter);
        photo.setClip(new Circle(radius, radius, radius));
        photo.setVisible(false);
        root.getStyleClass().add("avatar");
        root.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        root.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        root.getChildren().addAll(disc, initials, photo);
        root.setPrefSize(diameter, diameter);
    }

    public Node root() {
        return root;
    }

    /** Shows the initials of a name on a category's colour, without photo until one is given. */
    public void show(PersonName name, Hue hue) {
        hue(hue);
        initials.setText(initials(name));
        if (root.getChildren().size() == 2) {
            root.getChildren().setAll(disc, initials, photo);
        }
        photo(null);
    }

    /** Shows a face without features, for somebody who has no name yet. */
    public void nobody(Hue hue) {
        hue(hue);
        var face = new FontIcon(Feather.USER);
        face.setIconSize((int) radius);
        face.getStyleClass().add("avatar-nobody");
        root.getChildren().setAll(disc, face);
    }

    private void hue(Hue hue) {
        root.getStyleClass().removeIf(styleClass -> styleClass.startsWith("hue-"));
        root.getStyleClass().add(CategoryMark.styleClass(hue));
    }

    /** Shows this picture, cut to a circle, or the initials again. */
    public void photo(@Nullable Image image) {
        photo.setImage(image);
        photo.setVisible(image != null);
        initials.setVisible(image == null);
    }

    /** At most two characters, as a reader sees them: of the given and the family name, else of the full name. */
    public static String initials(PersonName name) {
        if (!name.given().isBlank() && !name.family().isBlank()) {
            return first(name.given()) + first(name.family());
        }
        String[] words = name.full().strip().split("\\s+");
        return words.length == 1 ? first(words[0]) : first(words[0]) + first(words[words.length - 1]);
    }

    private static String first(String word) {
        String text = word.strip();
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        characters.first();
        int end = characters.next();
        return end == BreakIterator.DONE ? "" : text.substring(0, end).toUpperCase(Locale.ROOT);
    }
}
