package io.fika.ui.calendar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Puts what overlaps side by side, so that each block is seen; what finds no room is counted. */
final class Lanes {
    private Lanes() {}

    /**
     * Something that takes a stretch of a day.
     *
     * @param from minutes after midnight, up to but not including {@code to}
     */
    record Span<T>(T what, int from, int to) {}

    /**
     * Where a span lies.
     *
     * @param lane from 0
     * @param lanes how many lie side by side there
     */
    record Placed<T>(Span<T> span, int lane, int lanes) {}

    /**
     * A day's spans in their lanes.
     *
     * @param hidden those for which there was no lane left
     */
    record Layout<T>(List<Placed<T>> placed, List<T> hidden) {}

    /** Lays out spans, of which the first of the list are the last to be left out. */
    static <T> Layout<T> of(List<Span<T>> spans, int most) {
        List<Span<T>> kept = new ArrayList<>();
        List<Integer> lanes = new ArrayList<>();
        List<T> hidden = new ArrayList<>();
        for (Span<T> span : spans) {
            int lane = free(span, kept, lanes, most);
            if (lane < 0) {
                hidden.add(span.what());
            } else {
                kept.add(span);
                lanes.add(lane);
            }
        }
        return new Layout<>(placed(kept), List.copyOf(hidden));
    }

    private static <T> int free(Span<T> span, List<Span<T>> kept, List<Integer> lanes, int most) {
        boolean[] taken = new boolean[most];
        for (int i = 0; i < kept.size(); i++) {
            if (overlap(kept.get(i), span)) {
                taken[lanes.get(i)] = true;
            }
        }
        for (int lane = 0; lane < most; lane++) {
            if (!taken[lane]) {
                return lane;
            }
        }
        return -1;
    }

    // by their starts, in groups that touch each other: all of a group are equally wide
    private static <T> List<Placed<T>> placed(List<Span<T>> kept) {
        List<Span<T>> sorted = kept.stream()
                .sorted(Comparator.comparingInt((Span<T> span) -> span.from())
                        .thenComparingInt(span -> -span.to()))
                .toList();
        List<Placed<T>> placed = new ArrayList<>();
        List<Span<T>> group = new ArrayList<>();
        int end = 0;
        for (Span<T> span : sorted) {
            if (!group.isEmpty() && span.from() >= end) {
                placed.addAll(grouped(group));
                group.clear();
                end = 0;
            }
            group.add(span);
            end = Math.max(end, span.to());
        }
        placed.addAll(grouped(group));
        return List.copyOf(placed);
    }

    private static <T> List<Placed<T>> grouped(List<Span<T>> group) {
        int[] lanes = new int[group.size()];
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i < lanes.length; i++) {
            int from = group.get(i).from();
            int lane = 0;
            while (lane < ends.size() && ends.get(lane) > from) {
                lane++;
            }
            if (lane == ends.size()) {
                ends.add(0);
            }
            ends.set(lane, group.get(i).to());
            lanes[i] = lane;
        }
        int all = Arrays.stream(lanes).max().orElse(0) + 1;
        List<Placed<T>> placed = new ArrayList<>();
        for (int i = 0; i < lanes.length; i++) {
            placed.add(new Placed<>(group.get(i), lanes[i], all));
        }
        return placed;
    }

    private static boolean overlap(Span<?> one, Span<?> other) {
        return one.from() < other.to() && other.from() < one.to();
    }
}
