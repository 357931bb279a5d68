package io.fika.ui.sphere;

import io.fika.ui.kit.Ink;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;

/** Keeps what is filled, and what is written, word for word; letters along an arc come one by one. */
final class ReadInk implements Ink {
    private final List<Words> written = new ArrayList<>();
    private final List<Area> filled = new ArrayList<>();

    record Area(Shape shape, Color color) {}

    List<Area> filled() {
        return filled;
    }

    List<Words> written() {
        return written;
    }

    List<String> words() {
        return written.stream().map(Words::text).toList();
    }

    @Override
    public void fill(Shape area, Color color) {
        filled.add(new Area(area, color));
    }

    @Override
    public void stroke(Shape line, Color color, double width, StrokeLineCap cap, List<Double> dashes) {}

    @Override
    public void text(Words words, Color color) {
        written.add(words);
    }

    @Override
    public void image(Image image, double x, double y, double width, double height) {}
}
