/** The sheets of people, coffees and days, as they will be printed, over whatever the window shows. */
@NullMarked
package io.fika.ui.sheets;

import org.jspecify.annotations.NullMarked;
