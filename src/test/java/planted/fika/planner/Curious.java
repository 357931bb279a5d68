package planted.fika.planner;

/** A planted violation: the planner knows people. */
public class Curious {
    Object person = new planted.fika.people.Curious();
}
