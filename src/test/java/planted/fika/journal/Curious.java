package planted.fika.journal;

/** A planted violation: the journal knows people. */
public class Curious {
    Object person = new planted.fika.people.Curious();
}
