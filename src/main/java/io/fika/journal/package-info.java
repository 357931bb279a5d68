/**
 * Every edit as data: entities, edits with before and after, changes, and the journal that commits,
 * undoes and redoes them. It knows no other package of the program; stores stand behind its ports.
 */
@NullMarked
package io.fika.journal;

import org.jspecify.annotations.NullMarked;
