/**
 * Coffees, coffee hours, busy times and the month as a planning board. It may use people, journal,
 * planner and text.
 */
@NullMarked
package io.fika.coffees;

import org.jspecify.annotations.NullMarked;
