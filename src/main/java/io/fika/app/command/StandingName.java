package io.fika.app.command;

import io.fika.people.Standing;
import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Standings as they are written on the command line: {@code late}, {@code never-met}. */
final class StandingName implements ITypeConverter<Standing.State> {
    static String of(Standing.State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Standing.State convert(String value) {
        return Arrays.stream(Standing.State.values())
                .filter(state -> of(state).equals(value.toLowerCase(Locale.ROOT).replace('_', '-')))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + value + "' is none of " + all()));
    }

    private static String all() {
        return String.join(", ", Arrays.stream(Standing.State.values()).map(StandingName::of).toList());
    }
}
