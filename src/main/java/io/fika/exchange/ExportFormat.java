package io.fika.exchange;

/** What can be written. */
public enum ExportFormat {
    VCARD3("vcard3", "vcf"),
    VCARD4("vcard4", "vcf"),
    CSV("csv", "csv"),
    /** The coffees, as events of a calendar. */
    ICS("ics", "ics"),
    /** Everything that is kept. */
    JSON("json", "json");

    private final String code;
    private final String ending;

    ExportFormat(String code, String ending) {
        this.code = code;
        this.ending = ending;
    }

    /** As it is written on the command line. */
    public String code() {
        return code;
    }

    /** How the name of such a file ends. */
    public String ending() {
        return ending;
    }
}
