/**
 * The table of people, the card of one person, and the import of address books.
 */
@NullMarked
package io.fika.ui.people;

import org.jspecify.annotations.NullMarked;
