package io.fika.ui.sphere;

import io.fika.people.Spot;
import java.util.stream.Stream;

/**
 * A name that wants to stand beside a dot, in pixels.
 *
 * @param reach of the dot with what is drawn around it
 */
record Wish(Spot spot, String name, double x, double y, double reach, double width, double height) {
    Stream<Box> rooms(LabelPlacement labels) {
        return labels.rooms(x, y, reach, width, height);
    }
}
