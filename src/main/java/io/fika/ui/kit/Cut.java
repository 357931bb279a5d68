package io.fika.ui.kit;

/**
 * The square that is to be seen of a picture, in pixels of the picture; it never leaves it, and never becomes so small
 * that a face would be a blur.
 *
 * @param width of the picture
 * @param height of the picture
 * @param x of the left side of the square
 * @param y of its top
 */
public record Cut(double width, double height, double x, double y, double side) {
    private static final double LEAST = 64;
    private static final double NEAREST = 8;

    public Cut {
        side = Math.clamp(side, least(width, height), Math.min(width, height));
        x = Math.clamp(x, 0, width - side);
        y = Math.clamp(y, 0, height - side);
    }

    /** As much as a square can show, from the middle. */
    public static Cut middle(double width, double height) {
        double side = Math.min(width, height);
        return new Cut(width, height, (width - side) / 2, (height - side) / 2, side);
    }

    private static double least(double width, double height) {
        double shorter = Math.min(width, height);
        return Math.min(shorter, Math.max(LEAST, shorter / NEAREST));
    }

    public boolean isMiddle() {
        return equals(middle(width, height));
    }

    public Cut moved(double right, double down) {
        return new Cut(width, height, x + right, y + down, side);
    }

    /** Nearer by a factor above 1, with the middle where it is. */
    public Cut nearer(double factor) {
        return withNearness(nearness() * factor);
    }

    /** How near it is: 1 shows as much as there is. */
    public double nearness() {
        return Math.min(width, height) / side;
    }

    /** The nearest that is offered of this picture. */
    public double nearest() {
        return Math.min(width, height) / least(width, height);
    }

    public Cut withNearness(double nearness) {
        double next = Math.clamp(Math.min(width, height) / nearness, least(width, height), Math.min(width, height));
        return new Cut(width, height, x + (side - next) / 2, y + (side - next) / 2, next);
    }
}
