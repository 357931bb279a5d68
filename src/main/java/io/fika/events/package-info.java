/**
 * Networking events with their purpose, goals and attendees, groups, and the debrief. It may use
 * people, journal and text.
 */
@NullMarked
package io.fika.events;

import org.jspecify.annotations.NullMarked;
