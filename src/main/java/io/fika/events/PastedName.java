package io.fika.events;

/**
 * Somebody on a pasted list, as far as the list says.
 *
 * @param line the line it stands on, counted from 1
 * @param name as written, without numbering; where the list has an address alone, the part before the @
 * @param role empty where the list does not say
 * @param organisation empty where the list does not say
 * @param email empty where the list does not say
 */
public record PastedName(int line, String name, String role, String organisation, String email) {}
