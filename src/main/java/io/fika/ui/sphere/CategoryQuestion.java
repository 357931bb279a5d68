package io.fika.ui.sphere;

import io.fika.people.Category;

/**
 * Whether people who were dropped in another sector change their category.
 *
 * @param who the name of one, or how many
 * @param category that of the sector
 */
record CategoryQuestion(Drop drop, String who, Category category) {}
