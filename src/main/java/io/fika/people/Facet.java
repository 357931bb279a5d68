package io.fika.people;

import io.fika.text.Messages;

/** By what people are told apart in a filter. */
public enum Facet {
    STANDING,
    LAST,
    CATEGORY,
    RING,
    TOWN,
    TAG,
    GROUP,
    TRUST,
    /** A field of the user's own with what it says. */
    OWN;

    /** How it is called. */
    public String word() {
        return switch (this) {
            case STANDING -> Messages.text("people.facet.standing");
            case LAST -> Messages.text("people.facet.last");
            case CATEGORY -> Messages.text("people.facet.category");
            case RING -> Messages.text("people.facet.ring");
            case TOWN -> Messages.text("people.facet.town");
            case TAG -> Messages.text("people.facet.tag");
            case GROUP -> Messages.text("people.facet.group");
            case TRUST -> Messages.text("people.facet.trust");
            case OWN -> Messages.text("people.facet.own");
        };
    }
}
