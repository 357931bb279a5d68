package io.fika.people;

import java.util.regex.Pattern;

/** Something kept for a contact that the program has no field for: an unknown vCard property, or a field of the user's. */
public record Extra(String name, String value) {
    private static final Pattern PROPERTY = Pattern.compile("[A-Z][A-Z0-9-]*(;.*)?", Pattern.DOTALL);

    /** Whether it is a property of a vCard, by its name in capitals, rather than a field of the user's own. */
    public boolean isProperty() {
        return PROPERTY.matcher(name).matches();
    }
}
