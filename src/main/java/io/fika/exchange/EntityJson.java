package io.fika.exchange;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import io.fika.coffees.BusyTime;
import io.fika.coffees.Coffee;
import io.fika.events.Attendance;
import io.fika.events.Club;
import io.fika.events.Event;
import io.fika.events.Fee;
import io.fika.events.Membership;
import io.fika.events.Purpose;
import io.fika.growth.Opportunity;
import io.fika.growth.Review;
import io.fika.journal.Entity;
import io.fika.journal.Setting;
import io.fika.people.Apart;
import io.fika.people.Category;
import io.fika.people.Contact;
import io.fika.people.Ring;
import io.fika.people.Tag;
import io.fika.people.Touch;
import io.fika.reciprocity.Favour;
import io.fika.reciprocity.Introduction;
import io.fika.reciprocity.Need;
import io.fika.reciprocity.Offer;
import io.fika.reciprocity.Promise;
import java.util.List;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** How everything that is kept is written as JSON, and read again as it was. */
final class EntityJson {
    /** What the document says it is. */
    static final String FORMAT = "fika";

    /** Moved on with each change that an older program could not read. */
    static final int VERSION = 1;

    /** All types, in the order of the document. */
    static final List<Class<? extends Entity>> TYPES = List.of(
            Ring.class, Category.class, Tag.class, Contact.class, Apart.class, Touch.class, Coffee.class,
            BusyTime.class, Purpose.class, Club.class, Membership.class, Fee.class, Event.class, Attendance.class,
            Need.class, Offer.class, Favour.class, Promise.class, Introduction.class, Opportunity.class, Review.class,
            Setting.class, ImportBatch.class);

    private EntityJson() {}

    static JsonMapper mapper() {
        return JsonMapper.builder()
                // what a record has, and not what it can say about itself
                .changeDefaultVisibility(it -> it.withGetterVisibility(Visibility.NONE)
                        .withIsGetterVisibility(Visibility.NONE)
                        .withFieldVisibility(Visibility.ANY))
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(DateTimeFeature.WRITE_DATES_WITH_ZONE_ID)
                .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                // a field that is not known would be lost in silence
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS) // one entity follows the other
                // so that even half a surrogate pair, which a broken file may bring, comes back as it was
                .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .build();
    }
}
