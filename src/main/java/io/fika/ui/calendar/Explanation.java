package io.fika.ui.calendar;

import io.fika.coffees.Answer;
import java.util.UUID;

/** An answer to why somebody is, or is not, in the plan. */
record Explanation(UUID about, Answer answer) {}
