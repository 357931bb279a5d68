package io.fika.ui.sphere;

import io.fika.people.Drift;

/** What became of people from one day to another, and the map of the first to draw it. */
record Wandering(Drift drift, Snapshot then) {}
