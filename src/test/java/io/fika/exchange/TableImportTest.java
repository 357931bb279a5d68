package io.fika.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.fika.people.Contact;
import io.fika.people.ContactMethod;
import io.fika.people.ContactMethod.Kind;
import io.fika.people.Extra;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableImportTest {
    private static final String LINKEDIN = """
            Notes:
            "When exporting your connection data, you may notice that some of the addresses are missing."

            First Name,Last Name,URL,Email Address,Company,Position,Connected On
            """;

    @TempDir
    Path folder;

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void linkedInIsReadBehindItsNotes() {
        ImportPreview preview = take(LINKEDIN + """
                Noor,Haddad,https://www.linkedin.com/in/noor-1,,Lumen,"Lead, Optics",12 Mar 2021
                Noor,Haddad,https://www.linkedin.com/in/noor-2,,Lumen,Buyer,01 Feb 2022
                ,,,,,,01 Jan 2023
                Ivo,,,,Stahl,SDE,01 Aug 2021
                ,,,,,,
                """);
        assertThat(Desk.counts(preview)).containsExactly(3, 0, 0, 1);
        assertThat(preview.records().get(2).line()).isEqualTo(7);
        assertThat(desk.named("Ivo").work().role()).isEqualTo("SDE");
        assertThat(desk.people()).anyMatch(contact -> contact.work().role().equals("Lead, Optics")
                && contact.extras().contains(new Extra("Connected On", "12 Mar 2021")));
    }

    @Test
    void googleIsReadAsItIsNowAndAsItWas() {
        take("""
                First Name,Middle Name,Last Name,Organization Name,Organization Title,Birthday,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - Postal Code,Address 1 - Country,Custom Field 1 - Label,Custom Field 1 - Value
                Maria,,Costa,Porto Cafés,Roaster,--05-03,* myContacts ::: fair,* Work,m@porto.example,Mobile,+351 912 345 678 ::: +351 912 345 679,Home,x,Rua 1,Porto,4000,Portugal,Roast,dark
                """);
        Contact maria = desk.named("Maria Costa");
        assertThat(maria.work().role()).isEqualTo("Roaster");
        assertThat(maria.birthday()).isEqualTo("--05-03");
        assertThat(maria.tags()).hasSize(1);
        assertThat(maria.extras()).containsExactly(new Extra("Roast", "dark"));
        assertThat(maria.methods()).containsExactly(
                new ContactMethod(Kind.EMAIL, "m@porto.example", "work"),
                new ContactMethod(Kind.PHONE, "+351 912 345 678", "mobile"),
                new ContactMethod(Kind.PHONE, "+351 912 345 679", "mobile"),
                new ContactMethod(Kind.ADDRESS, ";;Rua 1;Porto;;4000;Portugal", "home"));
        take("""
                Name,Given Name,Family Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Organization 1 - Name,Organization 1 - Title
                Jo Old,Jo,Old,* myContacts ::: Fair,Other,jo@old.example,Old Ltd,Clerk
                """);
        assertThat(desk.named("Jo Old").work().organisation()).isEqualTo("Old Ltd");
        assertThat(desk.named("Jo Old").tags()).isEqualTo(maria.tags());
    }

    @Test
    void outlookPutsAFormOfAddressUnderTitle() {
        take("""
                Title,First Name,Middle Name,Last Name,Suffix,Company,Job Title,Business Street,Business City,Business Postal Code,Business Phone,Business Phone 2,Mobile Phone,E-mail Address,E-mail 2 Address,Birthday,Notes
                Ms,Lena,A,Brandt,Jr,Nordic,Lead,Kai 1,Kiel,24103,0431 111222,0431 111223,0170 9998887,lena@nordic.example,l@x.example,0/0/00,"Hello
                there"
                """);
        Contact lena = desk.named("Ms Lena A Brandt Jr");
        assertThat(lena.name().prefix()).isEqualTo("Ms");
        assertThat(lena.work().role()).isEqualTo("Lead");
        assertThat(lena.reach(Kind.PHONE)).containsExactly("0431 111222", "0431 111223", "0170 9998887");
        assertThat(lena.reach(Kind.ADDRESS)).containsExactly(";;Kai 1;Kiel;;24103;");
        assertThat(lena.birthday()).isEmpty();
        assertThat(lena.story().note()).isEqualTo("Hello\nthere");
    }

    @Test
    void semicolonsAndOtherLanguagesAreUnderstood() {
        ImportPreview preview = desk.take(Desk.write(folder, "adressen.csv", """
                Vorname;Name;Firma;Telefon geschäftlich;E-Mail-Adresse;Geburtsdatum
                Jürgen;Groß;Optik Jena;030 1234567;j@gross.example;31.01.1970
                """.getBytes(Charset.forName("windows-1252"))));
        assertThat(preview.charset()).isEqualTo("windows-1252");
        Contact gross = desk.named("Jürgen Groß");
        assertThat(gross.birthday()).isEqualTo("1970-01-31");
        assertThat(gross.methods()).contains(new ContactMethod(Kind.PHONE, "030 1234567", "work"));
    }

    @Test
    void whatNoHeadingExplainsIsToldByItsCells() {
        ImportPreview preview = take("""
                Ref;Wer;Firma;Post;Seit
                10400500;Ana Costa;Costa Lda;ana@example.pt;2024-01-05
                10400501;Berg, Bo;Berg AB;;2023-11-30
                ;;Nur Firma GmbH;;
                """);
        assertThat(Desk.counts(preview)).containsExactly(3, 0, 0, 0);
        Contact ana = desk.named("Ana Costa");
        assertThat(ana.work().organisation()).isEqualTo("Costa Lda");
        assertThat(ana.methods()).containsExactly(new ContactMethod(Kind.EMAIL, "ana@example.pt", ""));
        assertThat(ana.extras()).containsExactly(new Extra("Ref", "10400500"), new Extra("Seit", "2024-01-05"));
        assertThat(desk.named("Nur Firma GmbH").methods()).isEmpty();
    }

    @Test
    void wherePeopleHaveNamesNoOtherColumnIsTakenForOne() {
        take("""
                Name;Hotel;Partner
                Ana Costa;Porto Palace;Rui Alves
                """);
        assertThat(desk.named("Ana Costa").extras())
                .containsExactly(new Extra("Hotel", "Porto Palace"), new Extra("Partner", "Rui Alves"));
    }

    @Test
    void aRowWithoutANameIsKnownByItsAddress() {
        ImportPreview preview = take("Name,Email,Phone\n  ,spaces@test.example,555-0902\n,,\n,,030 7654321\n");
        assertThat(preview.records()).extracting(ImportRecord::title)
                .containsExactly("spaces@test.example", "030 7654321");
    }

    @Test
    void cellsBeyondTheHeadingsAreKept() {
        take("Name,Email\nAda,ada@example.com,extra\nBen\n");
        assertThat(desk.named("Ada").extras()).containsExactly(new Extra("Column 3", "extra"));
        assertThat(desk.named("Ben").methods()).isEmpty();
    }

    @Test
    void aQuotationMarkThatIsNeverClosedCostsOneRow() {
        ImportPreview preview = take(
                "Name,Email\nAda,ada@example.com\n\"Broken,b@example.com\nCleo,c@example.com\nDan,d@example.com\n");
        assertThat(Desk.counts(preview)).containsExactly(3, 0, 0, 1);
        assertThat(preview.records().getLast().line()).isEqualTo(3);
    }

    @Test
    void aQuotationMarkWithinACellIsACharacterAndOneOutOfPlaceCostsTheRow() {
        ImportPreview preview =
                take("Name,Email\nBen \"B\" K,b@example.com\n\"Ada\" L,ada@example.com\nCleo,c@example.com\n");
        assertThat(Desk.counts(preview)).containsExactly(2, 0, 0, 1);
        assertThat(desk.named("Ben \"B\" K").reach(Kind.EMAIL)).containsExactly("b@example.com");
    }

    @Test
    void anEndlessLineCostsOneRow() {
        ImportPreview preview = take("Name,Notes\nAda,x\nBen," + "y".repeat(50 * 1024 * 1024) + "\nCleo,z\n");
        assertThat(Desk.counts(preview)).containsExactly(2, 0, 0, 1);
        assertThat(preview.records().getLast().line()).isEqualTo(3);
    }

    @Test
    void theGuardOfFormulasIsTakenOff() {
        take("Name,Phone,Notes\nAda,'+49 30 1234567,'=1+1\n");
        assertThat(desk.named("Ada").reach(Kind.PHONE)).containsExactly("+49 30 1234567");
        assertThat(desk.named("Ada").story().note()).isEqualTo("=1+1");
    }

    private ImportPreview take(String text) {
        return desk.take(folder, "people.csv", text);
    }
}
