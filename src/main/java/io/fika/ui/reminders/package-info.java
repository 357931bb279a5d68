/** What the user is reminded of: a bell in the header with a count, and the quiet panel behind it. */
@NullMarked
package io.fika.ui.reminders;

import org.jspecify.annotations.NullMarked;
