/**
 * The month-planning engine: a problem in, better and better plans out, each coffee with its reasons.
 * It knows java.* and nothing else, so that a strange plan can be studied alone.
 */
@NullMarked
package io.fika.planner;

import org.jspecify.annotations.NullMarked;
