package io.fika.bench;

import java.util.function.Consumer;
import javafx.animation.AnimationTimer;

/** Does something in every frame and measures the milliseconds from each frame to the next. */
final class Frames extends AnimationTimer {
    private static final double NANOS_PER_MILLI = 1_000_000;

    private final int warmUp;
    private final double[] millis;
    private final Consumer<Integer> each;
    private final Consumer<Samples> done;
    private int frame;
    private long last;

    Frames(int warmUp, int frames, Consumer<Integer> each, Consumer<Samples> done) {
        this.warmUp = warmUp;
        this.millis = new double[frames];
        this.each = each;
        this.done = done;
    }

    @Override
    public void handle(long ignored) {
        long now = System.nanoTime();
        int measured = frame - warmUp - 1;
        if (measured >= 0) {
            millis[measured] = (now - last) / NANOS_PER_MILLI;
        }
        if (measured == millis.length - 1) {
            stop();
            done.accept(new Samples(millis));
            return;
        }
        each.accept(frame++);
        last = now;
    }
}
