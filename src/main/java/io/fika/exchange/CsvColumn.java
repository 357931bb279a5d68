package io.fika.exchange;

/**
 * A column of a table of people.
 *
 * @param title its heading as it stands
 * @param label of the values in it, such as home
 * @param group which columns belong together: the parts of one address, a number and its label
 */
public record CsvColumn(String title, CsvField field, String label, String group) {
    static CsvColumn other(String title) {
        return new CsvColumn(title, CsvField.OTHER, "", "");
    }
}
