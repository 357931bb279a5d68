/**
 * Giving and taking: needs, offers, favours, promises, introductions, and who matches whom. It may
 * use people, journal and text.
 */
@NullMarked
package io.fika.reciprocity;

import org.jspecify.annotations.NullMarked;
