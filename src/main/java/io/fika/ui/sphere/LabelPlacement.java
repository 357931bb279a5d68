package io.fika.ui.sphere;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /**
     * Room for a label of this size beside a dot: beneath it, else to its right, its left, or above.
     *
     * @param radius of the dot with what is drawn around it
     */
    Optional<Box> place(double x, double y, double radius, double width, double height) {
        Box[] places = {
            new Box(x - width / 2, y + radius + GAP, width, height),
            new Box(x + radius + GAP + 1, y - height / 2, width, height),
            new Box(x - radius - GAP - 1 - width, y - height / 2, width, height),
            new Box(x - width / 2, y - radius - GAP - height, width, height)
        };
        for (Box place : places) {
            if (isInView(place) && isFree(place)) {
                block(place);
                return Optional.of(place);
            }
        }
        return Optional.empty();
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
