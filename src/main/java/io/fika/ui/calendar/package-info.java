/**
 * The month as a planning board: who is due, the days, the balance.
 */
@NullMarked
package io.fika.ui.calendar;

import org.jspecify.annotations.NullMarked;
