package org.twostep.report;

import java.util.List;
import org.openpdf.text.pdf.PdfName;
import org.twostep.report.Paper.Ink;
import org.twostep.report.Paper.Place;
import org.twostep.report.Paper.Style;
import org.twostep.report.Sheet.Bar;
import org.twostep.report.Sheet.Figure;
import org.twostep.report.Sheet.Section;

/** Lays a sheet out as the screen does, in the colours of the light scheme. */
final class SheetLayout {
  private static final Ink INK = Ink.of(0x17211d);
  private static final Ink MUTED = Ink.of(0x55635d);
  private static final Ink LINE = Ink.of(0xdbe2de);
  private static final Ink PINE = Ink.of(0x1d5c48);
  private static final Ink AMBER = Ink.of(0xc9851b);
  private static final Ink TRACK = Ink.of(0xeef1ef);

  private static final Style KIND = new Style(9, true, PINE);
  private static final Style TITLE = new Style(20, true, INK);
  private static final Style SUBTITLE = new Style(10, false, MUTED);
  private static final Style VALUE = new Style(16, true, INK);
  private static final Style LABEL = new Style(8.5f, false, MUTED);
  private static final Style HEADING = new Style(11.5f, true, INK);
  private static final Style TEXT = new Style(10, false, INK);
  private static final Style TIME = new Style(10, false, MUTED);

  private static final float GAP = 10;
  private static final float PADDING = 12;
  private static final float RADIUS = 8;
  private static final float BAR_HEIGHT = 9;
  private static final float NAME_WIDTH = 170;
  private static final float TIME_WIDTH = 70;
  private static final float TRACK_LEFT = NAME_WIDTH + GAP;
  private static final float TRACK_WIDTH = Paper.WIDTH - TRACK_LEFT - TIME_WIDTH;

  private final Paper paper;
  private final Sheet sheet;

  SheetLayout(Paper paper, Sheet sheet) {
    this.paper = paper;
    this.sheet = sheet;
  }

  void draw() {
    paragraph(PdfName.P, sheet.kind(), KIND, 2);
    paragraph(PdfName.H1, sheet.title(), TITLE, 2);
    paragraph(PdfName.P, sheet.line(), SUBTITLE, 0);
    paragraph(PdfName.P, sheet.learner(), SUBTITLE, 14);
    figures();
    heading(sheet.bars().title());
    sheet.bars().steps().forEach(this::bar);
    sheet.sections().forEach(this::section);
  }

  private void paragraph(PdfName tag, String text, Style style, float below) {
    float height = paper.height(text, style, Paper.WIDTH);
    paper.need(height);
    paper.write(tag, text, style, new Place(0, Paper.WIDTH));
    paper.skip(height + below);
  }

  private void figures() {
    List<Figure> figures = sheet.figures();
    float width = (Paper.WIDTH - GAP * (figures.size() - 1)) / figures.size();
    float inner = width - 2 * PADDING;
    float values =
        Paper.highest(
            figures.stream().map(figure -> paper.height(figure.value(), VALUE, inner)).toList());
    float labels =
        Paper.highest(
            figures.stream().map(figure -> paper.height(figure.label(), LABEL, inner)).toList());
    float height = values + labels + 2 * PADDING;
    paper.need(height);
    float from = paper.top();
    for (int i = 0; i < figures.size(); i++) {
      float left = i * (width + GAP);
      paper.frame(left, from, width, height, RADIUS, LINE);
      paper.moveTo(from + PADDING / 2);
      paper.write(PdfName.P, figures.get(i).value(), VALUE, new Place(left + PADDING, inner));
      paper.moveTo(from + PADDING / 2 + values + 2);
      paper.write(PdfName.P, figures.get(i).label(), LABEL, new Place(left + PADDING, inner));
    }
    paper.moveTo(from + height);
  }

  private void heading(String text) {
    paper.skip(16);
    paper.need(HEADING.leading() + 3 * TEXT.leading());
    paragraph(PdfName.H2, text, HEADING, 4);
  }

  private void bar(Bar bar) {
    float height = paper.height(bar.name(), TEXT, NAME_WIDTH);
    paper.need(height);
    float from = paper.top();
    paper.write(PdfName.P, bar.name(), TEXT, new Place(0, NAME_WIDTH));
    paper.write(PdfName.P, bar.time(), TIME, new Place(Paper.WIDTH - TIME_WIDTH, TIME_WIDTH, true));
    float top = from + TEXT.leading() - BAR_HEIGHT;
    paper.box(TRACK_LEFT, top, TRACK_WIDTH, BAR_HEIGHT, 2.5f, TRACK);
    if (bar.share() > 0) {
      float length = (float) Math.max(2, TRACK_WIDTH * bar.share());
      paper.box(TRACK_LEFT, top, length, BAR_HEIGHT, 2.5f, bar.longest() ? AMBER : PINE);
    }
    paper.moveTo(from + height + 5);
  }

  private void section(Section section) {
    heading(section.title());
    section.sentences().forEach(sentence -> paragraph(PdfName.P, sentence, TEXT, 3));
  }
}
