/**
 * What comes of it: the board of opportunities, what brought them, the target market, and the quarterly review.
 */
@NullMarked
package io.fika.ui.growth;

import org.jspecify.annotations.NullMarked;
