package org.twostep.report;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.UUID;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** The report on paper, as a tagged PDF. */
public final class ReportPdf {
  private static final TimeZone UTC = TimeZone.getTimeZone("UTC");

  private ReportPdf() {}

  /** The same bytes for the same sheet. */
  public static byte[] of(Sheet sheet) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Document document = new Document(Paper.SIZE);
    PdfWriter writer = PdfWriter.getInstance(document, bytes);
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    // The other table of contents is written with the digits of the computer's language: where
    // those are Arabic, no reader opens the file (OpenPDF 3.0.5, PdfWriter.PdfCrossReference).
    writer.setFullCompression();
    writer.setTagged();
    writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
    Typeface typeface = Typeface.load();
    document.addTitle(typeface.safe(sheet.title()));
    document.addSubject(typeface.safe(sheet.line()));
    document.addCreator("Twostep");
    document.open();
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString(sheet.language()));
    new SheetLayout(new Paper(writer, document, typeface), sheet).draw();
    stamp(writer, sheet);
    document.close();
    return bytes.toByteArray();
  }

  /** Instead of the moment and of chance, by which two files of one report would differ. */
  private static void stamp(PdfWriter writer, Sheet sheet) {
    GregorianCalendar ended = new GregorianCalendar(UTC, Locale.ROOT);
    ended.setTimeInMillis(sheet.ended().toEpochMilli());
    PdfDictionary info = writer.getInfo();
    info.put(PdfName.CREATIONDATE, new PdfDate(ended));
    info.put(PdfName.MODDATE, new PdfDate(ended));
    byte[] id = id(sheet);
    info.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
  }

  private static byte[] id(Sheet sheet) {
    return UUID.nameUUIDFromBytes(sheet.toString().getBytes(StandardCharsets.UTF_8))
        .toString()
        .replace("-", "")
        .substring(0, 16)
        .getBytes(StandardCharsets.US_ASCII);
  }
}
