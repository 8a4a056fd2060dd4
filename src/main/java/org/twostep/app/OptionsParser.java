package org.twostep.app;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what was typed into {@link Options}, or into one sentence that says what was wrong. */
final class OptionsParser {
  private static final String DATA = "--data";
  private static final String RESET = "--reset";
  private static final String TOUR = "--tour";
  private static final String TOUR_WITHOUT_DISPLAY = "--tour-without-display";
  private static final String HELP = "--help";
  private static final String VERSION = "--version";

  /**
   * Reads the options. Most starts have none, and need not wait for a parser to be put together.
   *
   * @throws StartFailure with {@link StartFailure.Reason.WrongOption}
   */
  Options parse(String... arguments) throws StartFailure {
    if (arguments.length == 0) {
      return Options.NONE;
    }
    Options options;
    try {
      options = read(commandLine().parseArgs(arguments));
    } catch (ParameterException wrong) {
      throw StartFailure.wrongOption(sentence(wrong));
    }
    if (options.tour().isPresent() && options.reset()) {
      throw StartFailure.wrongOption(StartTexts.text("option.apart", TOUR, RESET));
    }
    return options;
  }

  /** The explanation of all options and exit codes. */
  String help() {
    return commandLine().getUsageMessage(CommandLine.Help.Ansi.OFF);
  }

  private static CommandLine commandLine() {
    return new CommandLine(describe())
        .setExpandAtFiles(false)
        .setAllowOptionsAsOptionParameters(false)
        .setUsageHelpAutoWidth(false)
        .setUsageHelpWidth(88);
  }

  private static Options read(ParseResult parsed) throws StartFailure {
    return new Options(
        folder(parsed, DATA),
        parsed.hasMatchedOption(RESET),
        folder(parsed, TOUR),
        folder(parsed, TOUR_WITHOUT_DISPLAY),
        parsed.hasMatchedOption(HELP),
        parsed.hasMatchedOption(VERSION));
  }

  private static Optional<Path> folder(ParseResult parsed, String option) throws StartFailure {
    @Nullable Path folder = parsed.matchedOptionValue(option, null);
    if (folder != null && folder.toString().isBlank()) {
      throw StartFailure.wrongOption(StartTexts.text("option.needs-folder", option));
    }
    return Optional.ofNullable(folder).map(Path::toAbsolutePath).map(Path::normalize);
  }

  private static String sentence(ParameterException wrong) {
    return switch (wrong) {
      case UnmatchedArgumentException unmatched ->
          StartTexts.text("option.unknown", unmatched.getUnmatched().getFirst());
      case MissingParameterException missing ->
          StartTexts.text("option.needs-folder", name(missing.getMissing().getFirst()));
      case OverwrittenOptionException twice ->
          StartTexts.text("option.twice", name(twice.getOverwritten()));
      default -> StartTexts.text("option.unclear", wrong.getValue());
    };
  }

  private static String name(CommandLine.Model.ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static CommandSpec describe() {
    CommandSpec command =
        CommandSpec.create()
            .name("twostep")
            .addOption(takesFolder(DATA))
            .addOption(flag(RESET))
            .addOption(takesFolder(TOUR))
            .addOption(takesFolder(TOUR_WITHOUT_DISPLAY))
            .addOption(OptionSpec.builder(flag(HELP)).usageHelp(true).build())
            .addOption(OptionSpec.builder(flag(VERSION)).versionHelp(true).build());
    command
        .usageMessage()
        .sortOptions(false)
        .description(StartTexts.text("help.about"))
        .optionListHeading("%n")
        .footer(StartTexts.text("help.exit-codes").split("\n"));
    return command;
  }

  private static OptionSpec takesFolder(String name) {
    return OptionSpec.builder(name)
        .type(Path.class)
        .paramLabel("DIR")
        .description(StartTexts.text("help." + name.substring(2)))
        .build();
  }

  private static OptionSpec flag(String name) {
    return OptionSpec.builder(name)
        .type(boolean.class)
        .description(StartTexts.text("help." + name.substring(2)))
        .build();
  }
}
