/**
 * Address books and calendars in and out: vCard, CSV, iCalendar, JSON; matching of duplicates. It may
 * use people, coffees, events, reciprocity, growth, journal and text.
 */
@NullMarked
package io.fika.exchange;

import org.jspecify.annotations.NullMarked;
