package io.fika.exchange;

import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import ezvcard.VCard;
import ezvcard.VCardDataType;
import ezvcard.VCardVersion;
import ezvcard.io.CannotParseException;
import ezvcard.io.ParseContext;
import ezvcard.io.SkipMeException;
import ezvcard.io.scribe.ScribeIndex;
import ezvcard.io.scribe.VCardPropertyScribe;
import ezvcard.parameter.ImageType;
import ezvcard.parameter.VCardParameters;
import ezvcard.property.Categories;
import ezvcard.property.Email;
import ezvcard.property.FormattedName;
import ezvcard.property.Nickname;
import ezvcard.property.Note;
import ezvcard.property.Organization;
import ezvcard.property.Photo;
import ezvcard.property.RawProperty;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.Title;
import ezvcard.property.Url;
import ezvcard.property.VCardProperty;
import io.fika.people.Contact;
import io.fika.people.ContactMethod;
import io.fika.people.Extra;
import io.fika.people.PersonName;
import io.fika.people.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the vCard of one contact; what was kept of the card it came from goes out again. */
final class CardMaker {
    private static final ScribeIndex SCRIBES = new ScribeIndex();

    private final VCard card = new VCard();
    private final VCardVersion version;
    /** Written last, so that of several the property of the program's own field is read first. */
    private final List<RawProperty> last = new ArrayList<>();
    private int groups;

    CardMaker(VCardVersion version) {
        this.version = version;
    }

    /** @param clean whether to leave out what was kept of other cards */
    VCard make(Contact contact, List<String> tags, byte @Nullable [] photo, boolean clean) {
        name(contact.name());
        work(contact.work());
        contact.methods().forEach(this::method);
        if (!contact.birthday().isEmpty()) {
            card.addProperty(Birthdays.toCard(contact.birthday()));
        }
        if (!contact.story().note().isEmpty()) {
            card.addProperty(new Note(contact.story().note()));
        }
        if (!tags.isEmpty()) {
            Categories categories = new Categories();
            categories.getValues().addAll(tags);
            card.addProperty(categories);
        }
        if (photo != null) {
            card.addProperty(new Photo(photo, typeOf(photo)));
        }
        own(FikaFields.SOUNDS, contact.name().sounds());
        own(FikaFields.HOW_MET, contact.story().howMet());
        own(FikaFields.WORK_FROM, contact.work().from());
        contact.former().forEach(work -> last.add(raw(FikaFields.FORMER_WORK, FormerValue.of(work))));
        own(FikaFields.OPENER, contact.story().opener());
        own(FikaFields.LEAVE_OUT, contact.story().leaveOut());
        if (!clean) {
            contact.extras().forEach(this::extra);
        }
        last.forEach(card::addProperty);
        return card;
    }

    private void name(PersonName name) {
        card.addProperty(new FormattedName(name.full()));
        StructuredName parts = new StructuredName();
        parts.setFamily(orNull(name.family()));
        parts.setGiven(orNull(name.given()));
        addIfAny(parts.getAdditionalNames(), name.additional());
        addIfAny(parts.getPrefixes(), name.prefix());
        addIfAny(parts.getSuffixes(), name.suffix());
        card.addProperty(parts);
        if (!name.nickname().isEmpty()) {
            Nickname nickname = new Nickname();
            nickname.getValues().addAll(List.of(name.nickname().split(", ")));
            card.addProperty(nickname);
        }
    }

    private void work(Work work) {
        if (!work.organisation().isEmpty() || !work.department().isEmpty()) {
            Organization organization = new Organization();
            organization.getValues().add(work.organisation());
            if (!work.department().isEmpty()) {
                organization.getValues().addAll(List.of(work.department().split("; ")));
            }
            card.addProperty(organization);
        }
        if (!work.role().isEmpty()) {
            card.addProperty(new Title(work.role()));
        }
    }

    private void method(ContactMethod method) {
        VCardProperty property = switch (method.kind()) {
            case EMAIL -> new Email(method.value());
            case PHONE -> new Telephone(method.value());
            case LINK -> new Url(method.value());
            case ADDRESS -> AddressValue.toCard(method.value());
        };
        CardLabels.types(method.label()).forEach(type -> property.addParameter("TYPE", type));
        label(property, CardLabels.freeText(method.label()));
        card.addProperty(property);
    }

    private void extra(Extra extra) {
        Optional<KeptProperty> kept = KeptProperty.of(extra);
        if (kept.isEmpty()) {
            RawProperty field = raw(FikaFields.FIELD, VObjectPropertyValues.escape(extra.value()));
            field.setParameter(FikaFields.TITLE, extra.name());
            last.add(field);
            return;
        }
        VCardProperty property = property(kept.get());
        label(property, String.join(", ", kept.get().parameters().getOrDefault(KeptProperty.LABEL, List.of())));
        property.removeParameter(KeptProperty.LABEL);
        if (property instanceof RawProperty raw) {
            last.add(raw);
        } else {
            card.addProperty(property);
        }
    }

    private VCardProperty property(KeptProperty kept) {
        boolean secondUid = kept.name().equals("UID")
                && last.stream().anyMatch(other -> other.getPropertyName().equals("UID"));
        if (version == VCardVersion.V4_0 && KeptProperty.VARYING.contains(kept.name())) {
            Optional<VCardProperty> typed = typed(kept);
            if (typed.isPresent()) {
                return typed.get();
            }
        }
        RawProperty property = new RawProperty(secondUid ? FikaFields.UID : kept.name(), kept.value());
        kept.parameters().forEach((name, values) -> values.forEach(value -> property.addParameter(name, value)));
        return property;
    }

    private static Optional<VCardProperty> typed(KeptProperty kept) {
        VCardPropertyScribe<? extends VCardProperty> scribe = SCRIBES.getPropertyScribe(kept.name());
        ParseContext context = new ParseContext();
        context.setVersion(VCardVersion.V3_0);
        context.setPropertyName(kept.name());
        VCardParameters parameters = new VCardParameters(kept.parameters());
        VCardDataType type = Optional.ofNullable(parameters.getValue())
                .orElseGet(() -> scribe.defaultDataType(VCardVersion.V3_0));
        try {
            return Optional.of(scribe.parseText(kept.value(), type, parameters, context));
        } catch (CannotParseException | SkipMeException | IllegalArgumentException e) {
            return Optional.empty(); // it goes out as it came in
        }
    }

    private void label(VCardProperty property, String text) {
        if (!text.isEmpty()) {
            String group = "item" + ++groups;
            property.setGroup(group);
            RawProperty label = raw("X-ABLabel", VObjectPropertyValues.escape(text));
            label.setGroup(group);
            last.add(label);
        }
    }

    private void own(String name, String text) {
        if (!text.isEmpty()) {
            last.add(raw(name, VObjectPropertyValues.escape(text)));
        }
    }

    private static RawProperty raw(String name, String value) {
        return new RawProperty(name, value.replace("\r\n", "\\n").replace("\n", "\\n").replace('\r', ' '));
    }

    private static void addIfAny(List<String> list, String value) {
        if (!value.isEmpty()) {
            list.add(value);
        }
    }

    private static @Nullable String orNull(String value) {
        return value.isEmpty() ? null : value;
    }

    private static ImageType typeOf(byte[] image) {
        if (image.length > 3 && image[0] == (byte) 0x89 && image[1] == 'P') {
            return ImageType.PNG;
        }
        return image.length > 3 && image[0] == 'G' && image[1] == 'I' ? ImageType.GIF : ImageType.JPEG;
    }
}
