/**
 * What every screen is made of: the bridge between threads, dialogs, icons, the drag gesture, shared
 * controls. It may use text, journal and people.
 */
@NullMarked
package io.fika.ui.kit;

import org.jspecify.annotations.NullMarked;
