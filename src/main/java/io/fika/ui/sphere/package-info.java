/**
 * The contact-sphere map: rings, sectors, dots that are dragged between them.
 */
@NullMarked
package io.fika.ui.sphere;

import org.jspecify.annotations.NullMarked;
