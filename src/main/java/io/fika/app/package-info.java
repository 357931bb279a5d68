/** The composition root and the command line: the only place that knows every other package. */
@NullMarked
package io.fika.app;

import org.jspecify.annotations.NullMarked;
