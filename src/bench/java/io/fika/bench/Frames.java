package io.fika.bench;

import java.util.Map;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;

/**
 * Does something in every frame, as a hand that moves the pointer, and measures what follows from it until the next frame
 * begins: what handles the events, layout and painting. What the hand itself takes is not in it.
 */
final class Frames extends AnimationTimer {
    private static final double NANOS_PER_MILLI = 1_000_000;

    private final int warmUp;
    private final double[] millis;
    private final double[] worked;
    private final Consumer<Integer> each;
    private final Consumer<Measured> done;
    private final FrameThreads threads = new FrameThreads();
    private int frame;
    private long last;
    private double before;

    /**
     * @param between milliseconds from when the hand has moved to the next frame
     * @param worked milliseconds of processor time in each of them: other programs on the machine hardly disturb it
     */
    record Measured(Samples between, Samples worked) {
        /** Puts the four figures under names that begin so. */
        void put(String name, Map<String, Object> into) {
            into.put(name, between.median());
            into.put(name + "P99", between.percentile(99));
            into.put(name + "Work", worked.median());
            into.put(name + "WorkP99", worked.percentile(99));
        }
    }

    Frames(int warmUp, int frames, Consumer<Integer> each, Consumer<Measured> done) {
        this.warmUp = warmUp;
        this.millis = new double[frames];
        this.worked = new double[frames];
        this.each = each;
        this.done = done;
    }

    @Override
    public void handle(long ignored) {
        long now = System.nanoTime();
        int measured = frame - warmUp - 1;
        if (measured >= 0) {
            millis[measured] = (now - last) / NANOS_PER_MILLI;
            worked[measured] = threads.millis() - before;
        }
        if (measured == millis.length - 1) {
            stop();
            done.accept(new Measured(new Samples(millis), new Samples(worked)));
            return;
        }
        each.accept(frame++);
        before = threads.millis();
        last = System.nanoTime();
    }
}
