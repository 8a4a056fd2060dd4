package org.twostep.app.tour;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.twostep.app.tour.Chapter.View;

/** The page that shows the pictures: one file, no script, light or dark as the reader has it. */
final class AlbumPage {
  private static final String STYLE =
      """
      :root { color-scheme: light dark; --ink: #17211d; --muted: #55635d; --line: #dbe2de;
              --paper: #f4f6f5; --pine: #1d5c48; }
      @media (prefers-color-scheme: dark) {
        :root { --ink: #e7eeea; --muted: #a5b4ad; --line: #2e3a35; --paper: #111815;
                --pine: #78caa9; }
      }
      body { margin: 0 auto; max-width: 1280px; padding: 2rem 1.25rem 4rem;
             font: 1rem/1.5 Inter, system-ui, sans-serif; color: var(--ink);
             background: var(--paper); }
      h1 { margin: 0 0 .25rem; }
      h2 { margin: 3.5rem 0 .25rem; padding-top: 1rem; border-top: 1px solid var(--line); }
      p { margin: 0 0 1rem; max-width: 44rem; }
      a { color: var(--pine); }
      nav ol { columns: 18rem; padding-left: 1.5rem; }
      figure { margin: 2rem 0 0; }
      figcaption { max-width: 44rem; margin-bottom: .5rem; }
      figcaption span { color: var(--muted); }
      img { display: block; max-width: 100%; height: auto; border: 1px solid var(--line);
            border-radius: 8px; }
      """;

  private final List<Chapter> chapters;
  private final Map<String, String> files;
  private final Captions captions = new Captions();

  AlbumPage(List<Chapter> chapters, Map<String, String> files) {
    this.chapters = chapters;
    this.files = files;
  }

  String html() {
    return """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>%s</title>
    <style>
    %s</style>
    </head>
    <body>
    <header>
    <h1>%s</h1>
    <p>%s</p>
    </header>
    <nav aria-label="%s">
    <ol>
    %s
    </ol>
    </nav>
    <main>
    %s
    </main>
    </body>
    </html>
    """
        .formatted(
            text("tour.title"),
            STYLE,
            text("tour.title"),
            text("tour.about", files.size()),
            text("tour.chapters"),
            each(this::entry),
            each(this::section));
  }

  private String each(Function<Chapter, String> part) {
    return chapters.stream().map(part).collect(Collectors.joining("\n"));
  }

  private String entry(Chapter chapter) {
    return "<li><a href=\"#%s\">%s</a></li>"
        .formatted(chapter.key(), escaped(captions.heading(chapter)));
  }

  private String section(Chapter chapter) {
    String figures =
        chapter.pictures().stream()
            .map(key -> figure(key, chapter.view()))
            .collect(Collectors.joining("\n"));
    return "<section id=\"%s\">%n<h2>%s</h2>%n<p>%s</p>%n%s%n</section>"
        .formatted(
            chapter.key(),
            escaped(captions.heading(chapter)),
            escaped(captions.introduction(chapter)),
            figures);
  }

  private String figure(String key, View view) {
    String file = files.getOrDefault(key, "");
    String title = captions.title(key);
    return """
    <figure id="picture-%s">
    <figcaption><strong>%s. %s.</strong> <span>%s</span></figcaption>
    <img src="%s" width="%d" height="%d" loading="lazy" alt="%s">
    </figure>\
    """
        .formatted(
            key,
            file.substring(0, file.indexOf('-')),
            escaped(title),
            escaped(captions.about(key)),
            file,
            view.width(),
            view.height(),
            text("picture.alt", title));
  }

  private String text(String key, Object... values) {
    return escaped(captions.text(key, values));
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
