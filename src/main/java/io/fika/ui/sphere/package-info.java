/**
 * The contact-sphere map: rings, sectors, dots that are dragged between them, layers of lines and marks over them.
 */
@NullMarked
package io.fika.ui.sphere;

import org.jspecify.annotations.NullMarked;
