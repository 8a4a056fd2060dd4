package org.twostep.rehearsal;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.twostep.account.AskWhen;
import org.twostep.account.Method;
import org.twostep.place.Place;
import org.twostep.rehearsal.ScenarioProblem.Kind;
import org.twostep.script.ScriptLine;
import org.twostep.world.Computer;
import org.twostep.world.Conditions;
import org.twostep.world.Delay;
import org.twostep.world.Whereabouts;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the files that describe rehearsals. What is wrong in one is named with its line. */
public final class ScenarioReader {
  /** No description is longer, in bytes: a larger file is something else. */
  public static final int MOST_BYTES = 256 * 1024;

  /** Made once there is a file to read: that takes Jackson a tenth of the program's start. */
  private static final class Yaml {
    private static final ObjectReader FILES =
        YAMLMapper.builder()
            .addModule(new ScenarioWords())
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
            .build()
            .readerFor(ScenarioFile.class);
  }

  /**
   * Reads one description.
   *
   * @param in UTF-8
   * @throws ScenarioException where it is none; says in which line, and why
   */
  public Scenario read(InputStream in) throws ScenarioException {
    String text = text(in);
    try {
      return scenario(text);
    } catch (JacksonException e) {
      throw new ScenarioException(
          ScenarioFault.problem(e, new ScenarioLines(Yaml.FILES.createParser(text))));
    } catch (IllegalArgumentException e) {
      throw new ScenarioException(
          new ScenarioProblem(1, Kind.DOES_NOT_FIT, String.valueOf(e.getMessage()), List.of()));
    }
  }

  private static Scenario scenario(String text) throws ScenarioException {
    try (JsonParser parser = Yaml.FILES.createParser(text)) {
      JsonToken first = parser.nextToken();
      if (first == null || first == JsonToken.VALUE_NULL) {
        throw new ScenarioException(new ScenarioProblem(1, Kind.MISSING, "id", List.of()));
      }
      return Yaml.FILES.<ScenarioFile>readValue(parser).scenario();
    }
  }

  private static String text(InputStream in) throws ScenarioException {
    try {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new ScenarioException(new ScenarioProblem(1, Kind.TOO_LARGE, "", List.of()));
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new ScenarioException(new ScenarioProblem(1, Kind.NOT_YAML, "UTF-8", List.of()));
    } catch (IOException e) {
      throw new ScenarioException(
          new ScenarioProblem(1, Kind.UNREADABLE, String.valueOf(e.getMessage()), List.of()));
    }
  }

  /** What may not be left out, nor left empty. */
  @JacksonAnnotationsInside
  @JsonProperty(required = true)
  @JsonSetter(nulls = Nulls.FAIL)
  @Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
  @Retention(RetentionPolicy.RUNTIME)
  private @interface Needed {}

  /** The file as it is written: what may be left out is null. */
  record ScenarioFile(
      @Needed ScenarioWords.Id id,
      @Needed String title,
      @Needed String about,
      @Needed String learned,
      @Nullable StartFile start,
      @Needed List<StepFile> steps,
      @Nullable List<String> next) {
    Scenario scenario() {
      return new Scenario(
          id.name(),
          title,
          about,
          learned,
          (start == null ? StartFile.USUAL : start).start(),
          steps.stream().map(StepFile::step).toList(),
          orNone(next));
    }
  }

  record StepFile(
      @Needed String name,
      @Needed String say,
      @Needed List<Goal> until,
      @Needed HintsFile hints,
      @Needed List<ScriptLine> show,
      @Nullable List<Trouble> trouble) {
    /** A mistake that is found here is named with the step's line. */
    StepFile {
      if (until.isEmpty()) {
        throw new IllegalArgumentException("until is empty: a step is done when something is true");
      }
    }

    Scenario.Step step() {
      return new Scenario.Step(name, say, until, hints.hints(), show, orNone(trouble));
    }
  }

  record HintsFile(@Needed String question, @Needed String place, @Needed String answer) {
    Scenario.Hints hints() {
      return new Scenario.Hints(question, place, answer);
    }
  }

  record StartFile(
      @Nullable List<Method.Kind> factors,
      @Nullable AskWhen askWhen,
      boolean recoveryCodes,
      boolean trusted,
      boolean signedIn,
      boolean newPhone,
      boolean almostRegistered,
      @Nullable WorldFile world) {
    static final StartFile USUAL =
        new StartFile(null, null, false, false, false, false, false, null);

    Start start() {
      return new Start(
          orNone(factors),
          askWhen == null ? AskWhen.TIME_BASED : askWhen,
          recoveryCodes,
          trusted,
          signedIn,
          newPhone,
          almostRegistered,
          (world == null ? WorldFile.USUAL : world).conditions());
    }
  }

  record WorldFile(
      @Nullable Delay delay,
      boolean spam,
      @Nullable Duration phoneClock,
      @Nullable Place place,
      boolean hidden,
      boolean vpn,
      @Nullable Computer computer) {
    static final WorldFile USUAL = new WorldFile(null, false, null, null, false, false, null);

    Conditions conditions() {
      Conditions usual = Conditions.usual();
      Whereabouts there = usual.whereabouts();
      return usual
          .withDelay(Optional.ofNullable(delay).orElse(usual.delay()))
          .withNextEmailToSpam(spam)
          .withPhoneClockOff(Optional.ofNullable(phoneClock).orElse(Duration.ZERO))
          .withWhereabouts(
              new Whereabouts(
                  Optional.ofNullable(place).orElse(there.at()),
                  hidden,
                  vpn,
                  Optional.ofNullable(computer).orElse(there.computer())));
    }
  }

  private static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
