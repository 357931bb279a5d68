/**
 * The command line: one class for each command, which asks the use cases and turns what they say into an answer. It
 * loads no class of JavaFX unless the command draws, so that a script need not wait for a toolkit.
 */
@NullMarked
package io.fika.app.command;

import org.jspecify.annotations.NullMarked;
