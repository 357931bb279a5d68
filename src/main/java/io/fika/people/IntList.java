package io.fika.people;

import java.util.Arrays;

/** Numbers in a row, to which more are added. */
final class IntList {
    private int[] numbers = new int[2];
    private int size;

    int size() {
        return size;
    }

    int get(int at) {
        return numbers[at];
    }

    void set(int at, int number) {
        numbers[at] = number;
    }

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size + (size >> 1) + 1);
        }
        numbers[size++] = number;
    }
}
