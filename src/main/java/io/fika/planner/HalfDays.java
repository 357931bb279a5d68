package io.fika.planner;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Half-days of the week as bits, Monday morning the lowest: thousands of contacts are read in a moment by a Java that
 * was just started, for which going through other sets is most of the work of preparing a month.
 */
final class HalfDays extends AbstractSet<HalfDay> {
    private static final HalfDay[] ALL = HalfDay.values();

    private final int bits;

    private HalfDays(int bits) {
        this.bits = bits;
    }

    static HalfDays copyOf(Set<HalfDay> some) {
        if (some instanceof HalfDays it) {
            return it;
        }
        int bits = 0;
        for (HalfDay it : some) {
            bits |= it.bit();
        }
        return new HalfDays(bits);
    }

    int bits() {
        return bits;
    }

    @Override
    public boolean contains(@Nullable Object it) {
        return it instanceof HalfDay half && (bits & half.bit()) != 0;
    }

    @Override
    public int size() {
        return Integer.bitCount(bits);
    }

    @Override
    public Iterator<HalfDay> iterator() {
        return new Iterator<>() {
            private int left = bits;

            @Override
            public boolean hasNext() {
                return left != 0;
            }

            @Override
            public HalfDay next() {
                if (left == 0) {
                    throw new NoSuchElementException();
                }
                HalfDay next = ALL[Integer.numberOfTrailingZeros(left)];
                left &= left - 1;
                return next;
            }
        };
    }
}
