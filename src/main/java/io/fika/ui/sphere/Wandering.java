package io.fika.ui.sphere;

import io.fika.people.Drift;

/** What became of people from a day to today, and the map of that day to draw it. */
record Wandering(Drift drift, Snapshot then) {}
