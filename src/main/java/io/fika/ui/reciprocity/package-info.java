/**
 * Needs, offers, favours and promises, and the introductions that they suggest.
 */
@NullMarked
package io.fika.ui.reciprocity;

import org.jspecify.annotations.NullMarked;
