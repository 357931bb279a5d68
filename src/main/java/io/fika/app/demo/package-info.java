/**
 * The example network: invented people and their year, the same for the same seed and day. It makes records of the core
 * packages and one change of them; whoever asks for it commits that.
 */
@NullMarked
package io.fika.app.demo;

import org.jspecify.annotations.NullMarked;
