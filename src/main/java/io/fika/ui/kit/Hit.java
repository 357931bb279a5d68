package io.fika.ui.kit;

import io.fika.people.Hue;
import io.fika.people.Shape;
import java.util.UUID;

/**
 * A person that a search has found.
 *
 * @param detail what tells them from others of the name: role, organisation, ring
 * @param hue of the category, as is the shape
 */
public record Hit(UUID contact, String name, String detail, Hue hue, Shape shape) {}
