package io.fika.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.exchange.ImportRecord.Fate;
import io.fika.people.Contact;
import io.fika.people.ContactMethod;
import io.fika.people.ContactMethod.Kind;
import io.fika.people.Extra;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardImportTest {
    @TempDir
    Path folder;

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aCardOfVersion3ComesInWhole() {
        take("""
                BEGIN:VCARD
                VERSION:3.0
                N:Lovelace;Ada;King;Dr.;
                FN:Dr. Ada Lovelace
                NICKNAME:Countess
                ORG:Engines\\, Ltd;Analysis;Notes
                TITLE:Analyst
                EMAIL;TYPE=INTERNET,WORK:ada@engines.example
                EMAIL;TYPE=INTERNET,HOME,PREF:ada@home.example
                item1.TEL:+44 20 7946 0958
                item1.X-ABLabel:_$!<Main>!$_
                ADR;TYPE=work:;;12 St James's Square;London;;SW1Y 4JH;UK
                BDAY:1815-12-10
                NOTE:Met at a party.\\nLikes steam.
                CATEGORIES:science,friends
                URL:https://www.linkedin.com/in/Ada/
                X-SHOE-SIZE;UNIT=eu:36
                UID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1
                END:VCARD
                """);
        Contact ada = desk.named("Dr. Ada Lovelace");
        assertThat(ada.name().given()).isEqualTo("Ada");
        assertThat(ada.name().additional()).isEqualTo("King");
        assertThat(ada.name().nickname()).isEqualTo("Countess");
        assertThat(ada.work().organisation()).isEqualTo("Engines, Ltd");
        assertThat(ada.work().department()).isEqualTo("Analysis; Notes");
        assertThat(ada.work().role()).isEqualTo("Analyst");
        assertThat(ada.methods()).containsExactly(
                new ContactMethod(Kind.EMAIL, "ada@home.example", "home"),
                new ContactMethod(Kind.EMAIL, "ada@engines.example", "work"),
                new ContactMethod(Kind.PHONE, "+44 20 7946 0958", "main"),
                new ContactMethod(Kind.ADDRESS, ";;12 St James's Square;London;;SW1Y 4JH;UK", "work"),
                new ContactMethod(Kind.LINK, "https://www.linkedin.com/in/Ada/", ""));
        assertThat(ada.birthday()).isEqualTo("1815-12-10");
        assertThat(ada.story().note()).isEqualTo("Met at a party.\nLikes steam.");
        assertThat(ada.tags()).hasSize(2);
        assertThat(ada.extras()).contains(new Extra("X-SHOE-SIZE;UNIT=eu", "36"));
        assertThat(ada.placement()).isNull();
        assertThat(ada.category()).isNull();
    }

    @Test
    void quotedPrintableOfVersion21IsReadInItsCharset() {
        take("""
                BEGIN:VCARD
                VERSION:2.1
                N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=FCrgen
                TEL;CELL;VOICE:+49 170 1234567
                NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Erste Zeile=0D=0A=
                zweite Zeile
                END:VCARD
                """);
        Contact mueller = desk.named("Jürgen Müller");
        assertThat(mueller.methods()).containsExactly(new ContactMethod(Kind.PHONE, "+49 170 1234567", "mobile"));
        assertThat(mueller.story().note()).isEqualTo("Erste Zeile\nzweite Zeile");
    }

    @Test
    void aBirthdayWithoutItsYearIsKept() {
        take("""
                BEGIN:VCARD
                VERSION:4.0
                FN:A B
                BDAY:--0503
                END:VCARD
                BEGIN:VCARD
                VERSION:3.0
                FN:C D
                BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-03
                END:VCARD
                """);
        assertThat(desk.named("A B").birthday()).isEqualTo("--05-03");
        assertThat(desk.named("C D").birthday()).isEqualTo("--05-03");
    }

    @Test
    void anUnterminatedCardDoesNotSwallowItsNeighbours() {
        ImportPreview preview = take("BEGIN:VCARD\nFN:One\nBEGIN:VCARD\nFN:Two\nEND:VCARD\nBEGIN:VCARD\nFN:Three\n");
        assertThat(preview.records()).extracting(ImportRecord::title).containsExactly("One", "Two", "Three");
        assertThat(preview.records().getFirst().remarks()).anyMatch(remark -> remark.contains("no end"));
        assertThat(preview.records().getLast().remarks()).anyMatch(remark -> remark.contains("ends in the middle"));
        assertThat(preview.records()).extracting(ImportRecord::line).containsExactly(1, 3, 6);
    }

    @Test
    void anAgentIsARecordOfItsOwn() {
        ImportPreview preview = take("""
                BEGIN:VCARD
                VERSION:2.1
                FN:Boss
                AGENT:
                BEGIN:VCARD
                VERSION:2.1
                FN:Helping Hand
                END:VCARD
                END:VCARD
                BEGIN:VCARD
                VERSION:3.0
                FN:Chief
                AGENT:BEGIN:VCARD\\nFN:Right Hand\\nEND:VCARD\\n
                END:VCARD
                """);
        assertThat(preview.records()).extracting(ImportRecord::title)
                .containsExactly("Boss", "Helping Hand", "Chief", "Right Hand");
    }

    @Test
    void anEmptyCardIsRejectedWithItsReason() {
        ImportPreview preview =
                take("BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nTEL:030 1234567\nEND:VCARD\n");
        assertThat(Desk.counts(preview)).containsExactly(1, 0, 0, 1);
        assertThat(preview.records().getFirst().reason()).isNotBlank();
        assertThat(preview.records().get(1).title()).isEqualTo("030 1234567");
    }

    @Test
    void theCharsetIsFoundAndSaid() {
        String card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoë Nuñez\r\nEMAIL:zoe@example.com\r\nEND:VCARD\r\n";
        for (Charset charset : List.of(
                StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE,
                Charset.forName("windows-1252"))) {
            ImportPreview preview = desk.preview(Desk.write(folder, "one.vcf", card.getBytes(charset)));
            assertThat(preview.charset()).isEqualTo(charset.name());
            assertThat(preview.records()).extracting(ImportRecord::title).containsExactly("Zoë Nuñez");
        }
        ImportPreview marked =
                desk.preview(Desk.write(folder, "bom.vcf", ("\uFEFF" + card).getBytes(StandardCharsets.UTF_8)));
        assertThat(marked.charset()).isEqualTo("UTF-8");
        assertThat(marked.records()).hasSize(1);
    }

    @Test
    void anotherCharsetOfOneLineIsRead() {
        byte[] name = "山田".getBytes(Charset.forName("Shift_JIS"));
        byte[] head = "BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=Shift_JIS:".getBytes(StandardCharsets.US_ASCII);
        byte[] tail = "\nTEL:03 1234 5678\nEND:VCARD\n".getBytes(StandardCharsets.US_ASCII);
        byte[] all = new byte[head.length + name.length + tail.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(name, 0, all, head.length, name.length);
        System.arraycopy(tail, 0, all, head.length + name.length, tail.length);
        desk.take(Desk.write(folder, "old.vcf", all));
        assertThat(desk.named("山田").methods()).hasSize(1);
    }

    @Test
    void aPhotoThatWouldFillTheMemoryIsKeptAside() {
        ImportPreview preview = take("BEGIN:VCARD\nVERSION:3.0\nFN:Bomb\nPHOTO;ENCODING=b;TYPE=PNG:"
                + Base64.getEncoder().encodeToString(Pictures.header(20_000, 20_000)) + "\nEND:VCARD\n");
        Contact bomb = desk.named("Bomb");
        assertThat(bomb.photo()).isNull();
        assertThat(bomb.extras()).anyMatch(extra -> extra.name().startsWith("PHOTO"));
        assertThat(preview.records().getFirst().remarks()).anyMatch(remark -> remark.contains("too large"));
    }

    @Test
    void aPhotoComesInAndOnlyOnceWhenImportedAgain() {
        String card = "BEGIN:VCARD\nVERSION:3.0\nFN:Seen\nEMAIL:seen@example.com\nPHOTO;ENCODING=b;TYPE=PNG:"
                + Base64.getEncoder().encodeToString(Pictures.png(3, 2)) + "\nEND:VCARD\n";
        take(card);
        assertThat(desk.database.photos().find(String.valueOf(desk.named("Seen").photo()))).isPresent();
        assertThat(Desk.counts(take(card))).containsExactly(0, 0, 1, 0);
    }

    @Test
    void enormousRecordsCostOnlyThemselves() {
        StringBuilder text = new StringBuilder("BEGIN:VCARD\nVERSION:3.0\nFN:Talkative\n");
        for (int i = 0; i < 200_000; i++) {
            text.append("TEL:+49 30 ").append(1_000_000 + i).append('\n');
        }
        text.append("END:VCARD\nBEGIN:VCARD\nVERSION:3.0\nFN:Endless\nNOTE:").append("x".repeat(50 * 1024 * 1024))
                .append("\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nFN:Last\nEND:VCARD\n");
        ImportPreview preview = take(text.toString());
        assertThat(Desk.counts(preview)).containsExactly(2, 0, 0, 1);
        assertThat(desk.named("Talkative").methods()).hasSize(PersonDraft.MOST_VALUES);
        assertThat(preview.records().getFirst().remarks()).anyMatch(remark -> remark.contains("199,000"));
        assertThat(preview.records().get(1).fate()).isEqualTo(Fate.REJECTED);
        assertThat(desk.named("Last").methods()).isEmpty();
    }

    private ImportPreview take(String text) {
        return desk.take(folder, "cards.vcf", text);
    }
}
