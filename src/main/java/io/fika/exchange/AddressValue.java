package io.fika.exchange;

import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import ezvcard.property.Address;
import io.fika.people.ContactMethod;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Postal addresses as {@link ContactMethod} holds them: seven parts with semicolons between. */
final class AddressValue {
    private AddressValue() {}

    /** Empty if all parts are. */
    static String of(Address address) {
        return of(List.of(
                parts(address.getPoBoxes()), parts(address.getExtendedAddresses()), parts(address.getStreetAddresses()),
                parts(address.getLocalities()), parts(address.getRegions()), parts(address.getPostalCodes()),
                parts(address.getCountries())));
    }

    /** @param parts post box, extended, street, locality, region, postal code, country */
    static String of(List<String> parts) {
        return parts.stream().allMatch(String::isBlank)
                ? ""
                : String.join(";", parts.stream().map(part -> VObjectPropertyValues.escape(part.strip())).toList());
    }

    /** The seven parts of a value; those that are missing are empty. */
    static List<String> parts(String value) {
        List<String> parts = VObjectPropertyValues.parseSemiStructured(value);
        return IntStream.range(0, 7).mapToObj(i -> i < parts.size() ? parts.get(i) : "").toList();
    }

    static Address toCard(String value) {
        List<String> parts = parts(value);
        Address address = new Address();
        address.setPoBox(orNull(parts.get(0)));
        address.setExtendedAddress(orNull(parts.get(1)));
        address.setStreetAddress(orNull(parts.get(2)));
        address.setLocality(orNull(parts.get(3)));
        address.setRegion(orNull(parts.get(4)));
        address.setPostalCode(orNull(parts.get(5)));
        address.setCountry(orNull(parts.get(6)));
        return address;
    }

    private static String parts(List<String> values) {
        return String.join(", ", values.stream().map(String::strip).filter(value -> !value.isEmpty()).toList());
    }

    private static @Nullable String orNull(String part) {
        return part.isEmpty() ? null : part;
    }
}
