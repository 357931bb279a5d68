package io.fika.people;

/**
 * A filter that has a name.
 *
 * @param order by what those who pass are put in order, as the list writes it; empty: by name
 */
public record SavedFilter(String name, Filter filter, String order) {}
