/**
 * The window of the program: its composition root, written by hand, and what stands around it - threads, the stage and
 * where it was left, what is shown when the data cannot be opened.
 */
@NullMarked
package io.fika.app.desktop;

import org.jspecify.annotations.NullMarked;
