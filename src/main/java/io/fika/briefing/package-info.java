/**
 * The briefing sheet: what it says, how it is set as PDF, and where it goes (preview, file, printer).
 * It may read every core package.
 */
@NullMarked
package io.fika.briefing;

import org.jspecify.annotations.NullMarked;
