package io.fika.exchange;

import io.fika.coffees.Coffee;
import io.fika.events.Attendance;
import io.fika.events.Membership;
import io.fika.people.AboutPeople;
import io.fika.people.Contact;
import io.fika.text.Messages;

/** What happened with somebody since an import, in a word or two. */
final class SinceWords {
    private SinceWords() {}

    /** By the component of the contact that was edited. */
    static String of(String component) {
        return switch (component) {
            case "name" -> Messages.text("exchange.field.name");
            case "work", "former" -> Messages.text("exchange.since.work");
            case "category" -> Messages.text("exchange.since.category");
            case "placement" -> Messages.text("exchange.since.placement");
            case "birthday" -> Messages.text("exchange.field.birthday");
            case "photo" -> Messages.text("exchange.field.photo");
            case "story" -> Messages.text("exchange.since.story");
            case "methods" -> Messages.text("exchange.since.methods");
            case "tags" -> Messages.text("exchange.since.tags");
            default -> Messages.text("exchange.since.other");
        };
    }

    /** By what is kept about them. */
    static String of(AboutPeople about) {
        return switch (about) {
            case Coffee coffee -> Messages.text("exchange.since.coffee");
            case Attendance attendance -> Messages.text("exchange.since.event");
            case Membership membership -> Messages.text("exchange.since.group");
            case Contact contact -> Messages.text("exchange.since.through");
            default -> Messages.text("exchange.since.dealings");
        };
    }
}
