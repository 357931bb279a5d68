/**
 * What comes of it all: opportunities, balance, funnel, review, gaps in the sphere. It may read every
 * core package.
 */
@NullMarked
package io.fika.growth;

import org.jspecify.annotations.NullMarked;
