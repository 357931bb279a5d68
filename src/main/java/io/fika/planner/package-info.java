/**
 * The month-planning engine: a problem in, better and better plans out, each coffee with its reasons.
 * It knows java.* and nothing else, so that a strange plan can be studied alone.
 *
 * <p>A {@code Problem} is prepared as arrays ({@code Starts}, {@code Contacts}); a {@code Month} is filled and keeps
 * rules and score up; {@code Candidates} say who can be needed where; {@code Insertion} puts in what gains most and
 * {@code Ruin} takes out; {@code Search} goes on from one to the other. {@code Described} gives the reasons of a plan,
 * {@code Forcing} what it takes to meet somebody who is left out.
 */
@NullMarked
package io.fika.planner;

import org.jspecify.annotations.NullMarked;
