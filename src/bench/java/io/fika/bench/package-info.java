/** Benchmarks: each measures one thing beside the bare work of it, in the same run, and prints one line of JSON. */
@NullMarked
package io.fika.bench;

import org.jspecify.annotations.NullMarked;
