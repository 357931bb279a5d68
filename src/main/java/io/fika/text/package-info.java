/**
 * The words of the program: one bundle of messages, read by every layer that speaks to the user. It
 * may use the JDK alone.
 */
@NullMarked
package io.fika.text;

import org.jspecify.annotations.NullMarked;
