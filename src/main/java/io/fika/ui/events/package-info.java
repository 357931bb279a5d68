/**
 * Events, their attendees, and the preview of the briefing sheet.
 */
@NullMarked
package io.fika.ui.events;

import org.jspecify.annotations.NullMarked;
