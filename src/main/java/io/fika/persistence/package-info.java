/**
 * The only place that speaks SQL: tables, migrations, durability, the integrity check, backup and
 * restore. It implements the ports of the core packages.
 */
@NullMarked
package io.fika.persistence;

import org.jspecify.annotations.NullMarked;
