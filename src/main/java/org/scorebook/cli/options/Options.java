package org.scorebook.cli.options;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;

/**
 * What can be typed after a command, in the order in which the help lists it. Each says what was
 * typed once the command runs.
 *
 * <p>Picocli would find out as much from annotations, but to read these Java makes classes at every
 * start, for longer than everything else takes until the command begins.
 */
public final class Options {
  private final CommandSpec spec;
  private final Consumer<OptionSpec> options;

  /** Those of a command. */
  public Options(CommandSpec spec) {
    this(spec, spec::addOption);
  }

  private Options(CommandSpec spec, Consumer<OptionSpec> options) {
    this.spec = spec;
    this.options = options;
  }

  /**
   * Makes paths of what is typed. Picocli would find the method for it by its name, and to call one
   * that it found so Java makes four classes at every start.
   *
   * @param line with all its commands
   */
  public static void convert(CommandLine line) {
    line.registerConverter(Path.class, Options::path);
  }

  private static Path path(String typed) {
    try {
      return Path.of(typed);
    } catch (InvalidPathException e) {
      throw new TypeConversionException("no file can be called '" + typed + "' here.");
    }
  }

  /** An option without a value. */
  public BooleanSupplier flag(String description, String... names) {
    OptionSpec option = added(OptionSpec.builder(names).description(description));
    return () -> Boolean.TRUE.equals(option.getValue());
  }

  /** An option that may be left out. */
  public <T> Supplier<Optional<T>> one(
      Class<T> type, String label, String description, String... names) {
    OptionSpec option = added(valued(label, description, names).type(type));
    return () -> Optional.ofNullable(option.<T>getValue());
  }

  /** An option without which the command cannot run. */
  public <T> Supplier<T> needed(Class<T> type, String label, String description, String... names) {
    return value(added(valued(label, description, names).type(type).required(true)));
  }

  /** An option that may be given more than once, or left out. */
  public Supplier<List<String>> several(String label, String description, String name) {
    return values(added(valued(label, description, name).type(List.class)));
  }

  /** An option that may be given more than once, and once at least. */
  public Supplier<List<String>> neededSeveral(String label, String description, String name) {
    return values(added(valued(label, description, name).type(List.class).required(true)));
  }

  /** Options of which one has to be given, and no other with it. */
  public <T> T oneOf(Function<Options, T> several) {
    ArgGroupSpec.Builder group = ArgGroupSpec.builder().multiplicity("1");
    T made = several.apply(new Options(spec, group::addArg));
    spec.addArgGroup(group.build());
    return made;
  }

  /** The file that the command is about. */
  public Supplier<Path> file(String label, String description) {
    PositionalParamSpec file =
        PositionalParamSpec.builder()
            .paramLabel(label)
            .description(description)
            .type(Path.class)
            .required(true)
            .build();
    spec.addPositional(file);
    return value(file);
  }

  /** Files that the command may be about. */
  public Supplier<List<Path>> files(String label, String description) {
    PositionalParamSpec files =
        PositionalParamSpec.builder()
            .paramLabel(label)
            .description(description)
            .arity("0..*")
            .type(List.class)
            .auxiliaryTypes(Path.class)
            .build();
    spec.addPositional(files);
    return values(files);
  }

  private static OptionSpec.Builder valued(String label, String description, String... names) {
    return OptionSpec.builder(names).paramLabel(label).description(description);
  }

  private OptionSpec added(OptionSpec.Builder builder) {
    OptionSpec option = builder.build();
    options.accept(option);
    return option;
  }

  private static <T> Supplier<T> value(ArgSpec argument) {
    return argument::getValue;
  }

  private static <T> Supplier<List<T>> values(ArgSpec argument) {
    return () -> {
      List<T> typed = argument.getValue();
      return typed == null ? List.of() : typed;
    };
  }
}
