package org.twostep.app.tour;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The folder of the tour: numbered pictures, written as the walk goes on, and a page of them. */
public final class Album implements AutoCloseable {
  /** As many as can be packed while the next is drawn; more would only fill the memory. */
  private static final int WRITERS = 2;

  private static final String INDEX = "index.html";
  private static final String OLD_PICTURES = "[0-9][0-9]*-*.png";

  private final Path folder;
  private final List<Chapter> chapters;
  private final Map<String, String> files;
  private final ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
  private final List<Future<?>> written = new ArrayList<>();

  /**
   * An album for these chapters; the pictures of an older tour are taken out first.
   *
   * @param folder exists and can be written
   * @throws UncheckedIOException where it cannot
   */
  public Album(Path folder, List<Chapter> chapters) {
    this.folder = folder;
    this.chapters = chapters;
    this.files = files(chapters);
    clear();
  }

  private static Map<String, String> files(List<Chapter> chapters) {
    List<String> keys = Chapter.pictures(chapters).toList();
    int digits = Math.max(2, Integer.toString(keys.size()).length());
    Map<String, String> files = new HashMap<>();
    for (String key : keys) {
      String name = ("%0" + digits + "d-%s.png").formatted(files.size() + 1, key);
      if (files.put(key, name) != null) {
        throw new IllegalArgumentException("two pictures are called " + key);
      }
    }
    return files;
  }

  private void clear() {
    try (DirectoryStream<Path> old = Files.newDirectoryStream(folder, OLD_PICTURES)) {
      for (Path picture : old) {
        Files.delete(picture);
      }
      Files.deleteIfExists(folder.resolve(INDEX));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Has a picture written, beside what the caller does next. */
  public void add(String key, Png picture) {
    Path file = folder.resolve(file(key));
    written.add(
        writers.submit(() -> {
          try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            picture.write(out);
          }
          return file;
        }));
  }

  private String file(String key) {
    String name = files.get(key);
    if (name == null) {
      throw new IllegalArgumentException("no chapter has the picture " + key);
    }
    return name;
  }

  /**
   * Waits for the pictures and writes the page that shows them in order.
   *
   * @throws IOException where one could not be written
   */
  public void finish() throws IOException {
    for (Future<?> picture : written) {
      try {
        picture.get();
      } catch (ExecutionException e) {
        throw new IOException(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException(e);
      }
    }
    Files.writeString(folder.resolve(INDEX), new AlbumPage(chapters, files).html());
  }

  @Override
  public void close() {
    writers.close();
  }
}
