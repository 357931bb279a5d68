package io.fika.reciprocity;

import io.fika.people.Ring;
import io.fika.people.TrustWords;
import io.fika.text.Days;
import io.fika.text.Messages;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why a match stands where it stands, said in words. */
public final class MatchWords {
    private MatchWords() {}

    /** What both texts speak of. */
    public static String shared(Match match) {
        return Messages.text("reciprocity.match.shared", String.join(", ", match.words()));
    }

    /** Such as "Inner circle · last touch 3 December · away until 9 December". */
    public static String near(Nearness it) {
        return Stream.of(
                        it.ring().map(Ring::name),
                        it.trust().map(TrustWords::of),
                        it.last().map(day -> Messages.text("reciprocity.match.last", Days.of(day, it.today()))),
                        it.away().map(away -> Messages.text("reciprocity.match.away", Days.of(away.to(), it.today()))),
                        it.paused()
                                ? Optional.of(Messages.text("reciprocity.match.paused"))
                                : Optional.<String>empty())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }
}
