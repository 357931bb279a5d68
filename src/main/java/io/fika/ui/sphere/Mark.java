package io.fika.ui.sphere;

/**
 * A mark beside a dot.
 *
 * @param first of trust: the stage, 1 to 3; of favours: how many were given; of an event: 1 for one to meet
 * @param second of favours: how many were received
 * @param sentence what it means
 */
record Mark(int first, int second, String sentence) {}
