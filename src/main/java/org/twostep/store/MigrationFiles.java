package org.twostep.store;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/** Hands Flyway the numbered files by name, as resources of this module. */
final class MigrationFiles implements ResourceProvider {
  private final List<String> names;

  /**
   * @param names the files in {@code migration/}, beside this class
   */
  MigrationFiles(List<String> names) {
    this.names = List.copyOf(names);
  }

  @Override
  public @Nullable LoadableResource getResource(String name) {
    return names.contains(name) ? new MigrationFile(name) : null;
  }

  @Override
  public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
    return names.stream()
        .filter(name -> name.startsWith(prefix) && Stream.of(suffixes).anyMatch(name::endsWith))
        .<LoadableResource>map(MigrationFile::new)
        .toList();
  }

  private static final class MigrationFile extends LoadableResource {
    private final String name;

    MigrationFile(String name) {
      this.name = name;
    }

    @Override
    public Reader read() {
      InputStream bytes = MigrationFiles.class.getResourceAsStream("migration/" + name);
      return new InputStreamReader(
          Objects.requireNonNull(bytes, "no resource " + name), StandardCharsets.UTF_8);
    }

    @Override
    public String getAbsolutePath() {
      return name;
    }

    @Override
    public String getAbsolutePathOnDisk() {
      return name;
    }

    @Override
    public String getFilename() {
      return name;
    }

    @Override
    public String getRelativePath() {
      return name;
    }
  }
}
