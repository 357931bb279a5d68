/**
 * What every screen is made of: the bridge between threads, dialogs, icons, the drag gesture, shared
 * controls, previewing and printing. It may use text, journal, people, and what briefing says of sheets and photos.
 */
@NullMarked
package io.fika.ui.kit;

import org.jspecify.annotations.NullMarked;
