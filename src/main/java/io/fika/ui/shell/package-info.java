/**
 * The window around the features: rail, card, command palette, undo bar, shortcuts. It knows ui.kit,
 * never a feature.
 */
@NullMarked
package io.fika.ui.shell;

import org.jspecify.annotations.NullMarked;
