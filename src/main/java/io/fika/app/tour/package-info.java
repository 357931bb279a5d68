/**
 * Draws every screen of the program as a picture, over an example network in memory, without a display and without a
 * window.
 */
@NullMarked
package io.fika.app.tour;

import org.jspecify.annotations.NullMarked;
