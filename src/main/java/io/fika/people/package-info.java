/**
 * Contacts, rings, categories, placements, touches, cadence and standing, with the rules between them
 * and the use cases that edit them. It may use journal and text.
 */
@NullMarked
package io.fika.people;

import org.jspecify.annotations.NullMarked;
