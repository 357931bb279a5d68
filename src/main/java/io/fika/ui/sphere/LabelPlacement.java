package io.fika.ui.sphere;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds room for labels beside dots: no label covers a dot, another label, or anything else that was put in its way.
 * Ask for the most important label first.
 */
final class LabelPlacement {
    private static final double SQUARE = 40;
    private static final double GAP = 2;

    private final int columns;
    private final int rows;
    private final List<List<Box>> squares;

    /** The room is a view of this size in pixels. */
    LabelPlacement(double width, double height) {
        columns = Math.max(1, (int) Math.ceil(width / SQUARE));
        rows = Math.max(1, (int) Math.ceil(height / SQUARE));
        squares = new ArrayList<>(columns * rows);
        for (int i = 0; i < columns * rows; i++) {
            squares.add(new ArrayList<>(4));
        }
    }

    /** Nothing may cover this. */
    void block(Box box) {
        forEachSquare(box, square -> {
            square.add(box);
            return true;
        });
    }

    /** Nothing stands there any more. */
    void unblock(Box box) {
        forEachSquare(box, square -> {
            square.remove(box);
            return true;
        });
    }

    /**
     * Room for a label of this size beside a dot: beneath it, else to its right, its left, above, or at a corner.
     *
     * @param radius of the dot with what is drawn around it
     */
    Optional<Box> place(double x, double y, double radius, double width, double height) {
        Optional<Box> room = rooms(x, y, radius, width, height).filter(this::isFree).findFirst();
        room.ifPresent(this::block);
        return room;
    }

    /** Everywhere in the view where such a label may stand, the best place first, free or not. */
    Stream<Box> rooms(double x, double y, double radius, double width, double height) {
        double beneath = y + radius + GAP;
        double above = y - radius - GAP - height;
        double right = x + radius + GAP + 1;
        double left = x - radius - GAP - 1 - width;
        double corner = radius * 0.72 + GAP;
        return Stream.of(
                        new Box(x - width / 2, beneath, width, height),
                        new Box(right, y - height / 2, width, height),
                        new Box(left, y - height / 2, width, height),
                        new Box(x - width / 2, above, width, height),
                        new Box(x - width / 4, beneath, width, height),
                        new Box(x - width * 3 / 4, beneath, width, height),
                        new Box(x + corner, y + corner - height / 3, width, height),
                        new Box(x - corner - width, y + corner - height / 3, width, height),
                        new Box(x + corner, y - corner - height * 2 / 3, width, height),
                        new Box(x - corner - width, y - corner - height * 2 / 3, width, height),
                        new Box(x - width / 4, above, width, height),
                        new Box(x - width * 3 / 4, above, width, height),
                        new Box(right, y, width, height),
                        new Box(left, y, width, height),
                        new Box(right, y - height, width, height),
                        new Box(left, y - height, width, height))
                .filter(this::isInView);
    }

    /** What stands there, each thing once. */
    Set<Box> overlapping(Box box) {
        Set<Box> found = new LinkedHashSet<>();
        forEachSquare(box, square -> {
            square.stream().filter(box::overlaps).forEach(found::add);
            return true;
        });
        return found;
    }

    boolean isFree(Box box) {
        return forEachSquare(box, square -> {
            for (Box other : square) {
                if (box.overlaps(other)) {
                    return false;
                }
            }
            return true;
        });
    }

    private boolean isInView(Box box) {
        return box.x() >= 0
                && box.y() >= 0
                && box.x() + box.width() <= columns * SQUARE
                && box.y() + box.height() <= rows * SQUARE;
    }

    private interface Visit {
        boolean goOn(List<Box> square);
    }

    private boolean forEachSquare(Box box, Visit visit) {
        int right = Math.min(columns - 1, (int) Math.floor((box.x() + box.width()) / SQUARE));
        int bottom = Math.min(rows - 1, (int) Math.floor((box.y() + box.height()) / SQUARE));
        for (int row = Math.max(0, (int) Math.floor(box.y() / SQUARE)); row <= bottom; row++) {
            for (int column = Math.max(0, (int) Math.floor(box.x() / SQUARE)); column <= right; column++) {
                if (!visit.goOn(squares.get(row * columns + column))) {
                    return false;
                }
            }
        }
        return true;
    }
}
