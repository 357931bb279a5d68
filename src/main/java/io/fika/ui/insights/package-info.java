/**
 * Balance, patterns and gaps: is it done well?
 */
@NullMarked
package io.fika.ui.insights;

import org.jspecify.annotations.NullMarked;
