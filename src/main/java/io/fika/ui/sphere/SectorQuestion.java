package io.fika.ui.sphere;

import io.fika.people.Bond;

/**
 * Whether people who were dropped in another sector become what its people are.
 *
 * @param who the name of one, or how many
 * @param bond that of the sector: a category or a tag
 */
record SectorQuestion(Drop drop, String who, Bond bond) {}
