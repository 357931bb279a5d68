package io.fika.people;

/** Something kept for a contact that the program has no field for: an unknown vCard property, or a field of the user's. */
public record Extra(String name, String value) {}
