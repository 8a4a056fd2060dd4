package org.twostep.report;

import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Pages that are filled from top to bottom. Lengths are in points, from the top and the left edge
 * of the page. What is written is tagged; what is drawn is decoration to a screen reader.
 */
final class Paper {
  static final Rectangle SIZE = PageSize.LETTER;
  static final float MARGIN = 50;
  static final float WIDTH = SIZE.getWidth() - 2 * MARGIN;

  private final Document document;
  private final PdfContentByte canvas;
  private final Typeface typeface;
  private final PdfStructureElement all;
  private float top = MARGIN;

  /** A colour by its red, green and blue, from 0 to 255. */
  record Ink(int red, int green, int blue) {
    /** A colour as style sheets write it. */
    static Ink of(int rgb) {
      return new Ink(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }
  }

  /** How a text looks. */
  record Style(float size, boolean semiBold, Ink ink) {
    float leading() {
      return size * 1.45f;
    }
  }

  /** Where a text goes. */
  record Place(float left, float width, boolean atRight) {
    Place(float left, float width) {
      this(left, width, false);
    }
  }

  Paper(PdfWriter writer, Document document, Typeface typeface) {
    this.document = document;
    this.canvas = writer.getDirectContent();
    this.typeface = typeface;
    this.all = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
  }

  /** How far down the present page is filled. */
  float top() {
    return top;
  }

  void moveTo(float newTop) {
    top = newTop;
  }

  void skip(float length) {
    top += length;
  }

  /** Begins another page unless this much is left of the present one. */
  void need(float height) {
    if (top + height > SIZE.getHeight() - MARGIN) {
      document.newPage();
      top = MARGIN;
    }
  }

  /** How high a text is when it wraps at this width. */
  float height(String text, Style style, float width) {
    ColumnText column = column(text, style, new Place(0, width), SIZE.getHeight(), 0);
    float before = column.getYLine();
    column.go(true);
    return before - column.getYLine();
  }

  /** Writes a text from the present top on, without moving it. */
  void write(PdfName tag, String text, Style style, Place place) {
    PdfStructureElement element = new PdfStructureElement(all, tag);
    canvas.beginMarkedContentSequence(element);
    fill(style.ink());
    float y = SIZE.getHeight() - top;
    column(text, style, place, y, MARGIN / 2).go();
    canvas.endMarkedContentSequence();
  }

  private ColumnText column(String text, Style style, Place place, float y, float lowest) {
    Font font = new Font(font(style), style.size());
    ColumnText column = new ColumnText(canvas);
    float left = MARGIN + place.left();
    column.setSimpleColumn(
        new Phrase(style.leading(), typeface.safe(text), font),
        left,
        lowest,
        left + place.width(),
        y,
        style.leading(),
        place.atRight() ? 2 : 0);
    return column;
  }

  private BaseFont font(Style style) {
    return style.semiBold() ? typeface.semiBold() : typeface.regular();
  }

  /** Fills a rectangle with round corners. */
  void box(float left, float from, float width, float height, float radius, Ink ink) {
    decorate(() -> {
      fill(ink);
      round(left, from, width, height, radius);
      canvas.fill();
    });
  }

  /** Draws a hairline around a rectangle with round corners. */
  void frame(float left, float from, float width, float height, float radius, Ink ink) {
    decorate(() -> {
      canvas.setLineWidth(0.75f);
      canvas.setRGBColorStroke(ink.red(), ink.green(), ink.blue());
      round(left, from, width, height, radius);
      canvas.stroke();
    });
  }

  private void round(float left, float from, float width, float height, float radius) {
    canvas.roundRectangle(
        MARGIN + left,
        SIZE.getHeight() - from - height,
        width,
        height,
        Math.min(radius, width / 2));
  }

  private void decorate(Runnable drawing) {
    canvas.beginMarkedContentSequence(new PdfName("Artifact"));
    canvas.saveState();
    drawing.run();
    canvas.restoreState();
    canvas.endMarkedContentSequence();
  }

  private void fill(Ink ink) {
    canvas.setRGBColorFill(ink.red(), ink.green(), ink.blue());
  }

  /** The longest of some heights. */
  static float highest(List<Float> heights) {
    return heights.stream().reduce(0f, Math::max);
  }
}
