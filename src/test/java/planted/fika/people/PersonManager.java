package planted.fika.people;

/** A planted violation: a name that says nothing. */
class PersonManager {}
