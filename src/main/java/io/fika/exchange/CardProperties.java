package io.fika.exchange;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import ezvcard.VCardDataType;
import ezvcard.VCardVersion;
import ezvcard.io.CannotParseException;
import ezvcard.io.EmbeddedVCardException;
import ezvcard.io.ParseContext;
import ezvcard.io.SkipMeException;
import ezvcard.io.scribe.ScribeIndex;
import ezvcard.io.scribe.VCardPropertyScribe;
import ezvcard.io.text.WriteContext;
import ezvcard.parameter.VCardParameters;
import ezvcard.property.Address;
import ezvcard.property.Birthday;
import ezvcard.property.Organization;
import ezvcard.property.Photo;
import ezvcard.property.RawProperty;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.VCardProperty;
import ezvcard.util.TelUri;
import io.fika.people.ContactMethod.Kind;
import io.fika.people.Extra;
import io.fika.text.Messages;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts the properties of one card into a draft: those that the program has a field for, understood by ez-vcard's
 * scribes; all others as they are.
 */
final class CardProperties {
    private static final ScribeIndex SCRIBES = new ScribeIndex();
    private static final int MOST_KEPT = 1024 * 1024;

    private final PersonDraft draft;
    private final VCardVersion version;
    private final Map<String, String> labels;
    private final boolean windows;

    /** @param labels the free labels by the group, in lower case, whose property they are for */
    CardProperties(PersonDraft draft, VCardVersion version, Map<String, String> labels, boolean windows) {
        this.draft = draft;
        this.version = version;
        this.labels = labels;
        this.windows = windows;
    }

    void read(VObjectProperty raw) {
        CardLine line = CardLine.of(raw, windows);
        switch (line.name()) {
            case "VERSION", "PRODID", "REV", KeptProperty.LABEL -> { /* of the card, not of the person */ }
            case "FN" -> takeOrKeep(line, draft.full.isEmpty(), () -> draft.full = line.text());
            case "N" -> parsed(line, StructuredName.class)
                    .ifPresentOrElse(name -> onName(line, name), () -> keep(line));
            case "NICKNAME" -> takeOrKeep(line, draft.nickname.isEmpty(),
                    () -> draft.nickname = String.join(", ", VObjectPropertyValues.parseList(line.value())));
            case "ORG" -> parsed(line, Organization.class)
                    .ifPresentOrElse(org -> onOrganisation(line, org), () -> keep(line));
            case "TITLE" -> takeOrKeep(line, draft.role.isEmpty(), () -> draft.role = line.text());
            case "NOTE" -> draft.noteToo(line.text());
            case "EMAIL" -> reach(line, Kind.EMAIL, without("mailto:", line.text()));
            case "URL" -> reach(line, Kind.LINK, line.text());
            case "TEL" -> reach(line, Kind.PHONE, number(line));
            case "ADR" -> parsed(line, Address.class).ifPresentOrElse(
                    address -> reach(line, Kind.ADDRESS, AddressValue.of(address)), () -> keep(line));
            case "BDAY" -> onBirthday(line);
            case "PHOTO" -> onPhoto(line);
            case "CATEGORIES" -> draft.tags.addAll(VObjectPropertyValues.parseList(line.value()).stream()
                    .map(String::strip).filter(tag -> !tag.isEmpty()).toList());
            case "X-SOCIALPROFILE" -> onProfile(line);
            case FikaFields.SOUNDS -> draft.sounds = line.text();
            case FikaFields.HOW_MET -> draft.howMet = line.text();
            case FikaFields.WORK_FROM -> draft.workFrom = line.text();
            case FikaFields.FORMER_WORK ->
                    FormerValue.parse(line.value()).ifPresentOrElse(draft::workedToo, () -> keep(line));
            case FikaFields.OPENER -> draft.opener = line.text();
            case FikaFields.LEAVE_OUT -> draft.leaveOut = line.text();
            case FikaFields.FIELD ->
                    draft.keep(new Extra(line.parameter(FikaFields.TITLE).orElse(line.name()), line.text()));
            case FikaFields.UID -> draft.keep(new Extra("UID", line.value()));
            default -> keep(line);
        }
    }

    /** Keeps the card of an agent with its owner, as vCard 3.0 writes it. */
    void keepAgent(CardNode agent) {
        StringBuilder card = new StringBuilder("BEGIN:VCARD\nVERSION:").append(agent.version.getVersion()).append('\n');
        for (VObjectProperty property : agent.properties) {
            CardLine line = CardLine.of(property, windows);
            card.append(line.kept(version).toExtra().name()).append(':').append(line.value()).append('\n');
        }
        String escaped = VObjectPropertyValues.escape(card.append("END:VCARD").toString()).replace("\n", "\\n");
        draft.keep(new Extra("AGENT", escaped));
    }

    private void onName(CardLine line, StructuredName name) {
        if (!draft.family.isEmpty() || !draft.given.isEmpty()) {
            keep(line);
            return;
        }
        draft.family = orEmpty(name.getFamily());
        draft.given = orEmpty(name.getGiven());
        draft.additional = String.join(" ", name.getAdditionalNames());
        draft.prefix = String.join(" ", name.getPrefixes());
        draft.suffix = String.join(" ", name.getSuffixes());
    }

    private void onOrganisation(CardLine line, Organization organisation) {
        List<String> units = organisation.getValues().stream().map(String::strip).toList();
        boolean free = draft.organisation.isEmpty() && draft.department.isEmpty();
        takeOrKeep(line, free && !units.isEmpty(), () -> {
            draft.organisation = units.getFirst();
            draft.department =
                    String.join("; ", units.subList(1, units.size()).stream().filter(unit -> !unit.isEmpty()).toList());
        });
    }

    private void onBirthday(CardLine line) {
        Optional<String> day = draft.birthday.isEmpty()
                ? parsed(line, Birthday.class)
                        .flatMap(birthday -> Birthdays.of(birthday, line.parameter("X-APPLE-OMIT-YEAR")))
                : Optional.empty();
        day.ifPresentOrElse(found -> draft.birthday = found, () -> keep(line));
    }

    private void onPhoto(CardLine line) {
        byte[] data = parsed(line, Photo.class).map(Photo::getData).orElse(null);
        if (data == null || data.length == 0 || draft.picture != null) {
            keep(line);
            return;
        }
        switch (PictureCheck.of(data)) {
            case GOOD -> draft.picture = new Picture(data);
            case TOO_LARGE -> {
                draft.remarks.add(Messages.text("exchange.remark.photoTooLarge"));
                keep(line);
            }
            case UNREADABLE -> {
                draft.remarks.add(Messages.text("exchange.remark.photoUnreadable"));
                keep(line);
            }
        }
    }

    private void onProfile(CardLine line) {
        if (line.text().regionMatches(true, 0, "http", 0, 4)) {
            reach(line, Kind.LINK, line.text());
        } else {
            keep(line);
        }
    }

    private void reach(CardLine line, Kind kind, String value) {
        draft.reach(kind, value, CardLabels.label(line.types(), freeLabel(line)), line.preference());
    }

    private String freeLabel(CardLine line) {
        return line.group() == null ? "" : labels.getOrDefault(line.group(), "");
    }

    private void takeOrKeep(CardLine line, boolean free, Runnable take) {
        if (free) {
            take.run();
        } else {
            keep(line);
        }
    }

    private void keep(CardLine line) {
        if (line.value().length() > MOST_KEPT) {
            draft.remarks.add(Messages.text("exchange.remark.propertyTooLarge", line.name()));
            return;
        }
        KeptProperty kept = normal(line).orElseGet(() -> line.kept(version));
        String label = freeLabel(line);
        if (!label.isEmpty()) {
            kept.parameters().put(KeptProperty.LABEL, List.of(label));
        }
        draft.keep(kept.toExtra());
    }

    /** A property as vCard 3.0 writes it, where another version escapes or encodes it differently. */
    private Optional<KeptProperty> normal(CardLine line) {
        if (version != VCardVersion.V2_1 && !KeptProperty.VARYING.contains(line.name())) {
            return Optional.empty();
        }
        return parsed(line, VCardProperty.class)
                .filter(property -> !(property instanceof RawProperty))
                .map(property -> written(line, property));
    }

    @SuppressWarnings("unchecked") // the scribe is that of the property's own class
    private static KeptProperty written(CardLine line, VCardProperty property) {
        var scribe = (VCardPropertyScribe<VCardProperty>) SCRIBES.getPropertyScribe(property);
        String value = scribe.writeText(property, new WriteContext(VCardVersion.V3_0, null, false));
        VCardParameters parameters = scribe.prepareParameters(property, VCardVersion.V3_0, null);
        return new KeptProperty(line.name(), parameters.getMap(), value);
    }

    private <P extends VCardProperty> Optional<P> parsed(CardLine line, Class<P> type) {
        VCardPropertyScribe<? extends VCardProperty> scribe = SCRIBES.getPropertyScribe(line.name());
        if (scribe == null) {
            return Optional.empty();
        }
        ParseContext context = new ParseContext();
        context.setVersion(version);
        context.setPropertyName(line.name());
        VCardParameters parameters = new VCardParameters(line.parameters());
        VCardDataType dataType = Optional.ofNullable(parameters.getValue())
                .orElseGet(() -> scribe.defaultDataType(version));
        parameters.setValue(null);
        try {
            return Optional.of(type.cast(scribe.parseText(line.value(), dataType, parameters, context)));
        } catch (CannotParseException | SkipMeException | EmbeddedVCardException | IllegalArgumentException
                | IndexOutOfBoundsException | DateTimeException e) {
            return Optional.empty(); // what the scribe does not understand is kept as it is
        }
    }

    /** The number as it is written, also where that is an address (RFC 3966). */
    private String number(CardLine line) {
        if (!line.value().strip().regionMatches(true, 0, "tel:", 0, 4)) {
            return line.text();
        }
        TelUri uri = parsed(line, Telephone.class).map(Telephone::getUri).orElse(null);
        if (uri == null) {
            return without("tel:", line.text());
        }
        return uri.getNumber() + (uri.getExtension() == null ? "" : " ext. " + uri.getExtension());
    }

    private static String without(String scheme, String value) {
        return value.regionMatches(true, 0, scheme, 0, scheme.length()) ? value.substring(scheme.length()) : value;
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
