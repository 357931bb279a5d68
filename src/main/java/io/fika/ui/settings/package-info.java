/**
 * Settings: rings, categories, coffee hours and limits, the user's own profile, data.
 */
@NullMarked
package io.fika.ui.settings;

import org.jspecify.annotations.NullMarked;
