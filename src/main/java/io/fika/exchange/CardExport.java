package io.fika.exchange;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import io.fika.people.Contact;
import io.fika.text.Messages;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Everybody as vCards, one card after the other: one that the library refuses is cleaned, and that is reported. */
record CardExport(VCardVersion version) implements Format {
    @Override
    public Exported.Written write(ExportSource source, Writer out, Progress progress) throws IOException {
        List<String> remarks = new ArrayList<>();
        List<Contact> people = source.people();
        for (int i = 0; i < people.size(); i++) {
            out.write(card(people.get(i), source, remarks));
            progress.at(i + 1L, people.size());
        }
        return new Exported.Written(people.size(), remarks);
    }

    private String card(Contact contact, ExportSource source, List<String> remarks) throws IOException {
        byte[] photo = source.photo(contact).orElse(null);
        List<String> tags = source.tags(contact);
        try {
            return text(new CardMaker(version).make(contact, tags, photo, false));
        } catch (IllegalArgumentException e) {
            remarks.add(Messages.text("exchange.export.cleaned", contact.name().full()));
            return text(new CardMaker(version).make(contact, tags, photo, true));
        }
    }

    private String text(VCard card) throws IOException {
        StringWriter text = new StringWriter();
        try (VCardWriter writer = new VCardWriter(text, version)) {
            writer.setAddProdId(false);
            writer.setVersionStrict(false);
            writer.setCaretEncodingEnabled(true);
            writer.write(card);
        }
        return text.toString();
    }
}
