package io.fika.briefing;

/**
 * A sheet as PDF: the same bytes are previewed, printed and saved. The array is not copied; nobody writes to it.
 *
 * @param title for the printer's queue and as the name of a file
 * @param pages how many there are
 */
@SuppressWarnings("ArrayRecordComponent") // bytes of a file, compared by nobody
public record SheetPdf(String title, byte[] bytes, int pages) {}
