package parley;

import static java.util.function.Function.identity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import parley.ingest.CheckCommand;
import parley.ingest.DraftCommand;
import parley.ingest.PublishCommand;
import parley.ingest.VerifyCommand;
import parley.ingest.startup.FailedStart;
import parley.ingest.watch.Watch;
import parley.ingest.yaml.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** The commands of the program, with the settings of Spring Boot that may go with them. */
@Command(
        name = Commands.PROGRAM,
        description = "A read-only timeline of diplomatic talks.",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class,
        scope = ScopeType.INHERIT,
        subcommands = HelpCommand.class)
public final class Commands implements Runnable {

    static final String PROGRAM = "java -jar parley.jar";

    private static final Set<String> WITHOUT_SETTINGS = Set.of("check", "draft", "verify");

    private Commands() {}

    /**
     * Runs the command that the arguments name; without one, serves the site.
     *
     * @return the exit code: 2 for an error in the arguments, the settings or the record, 1 for any other failure
     */
    public static int run(String... arguments) {
        var settings = Arrays.stream(arguments).filter(Commands::isSetting).toArray(String[]::new);
        var others = Arrays.stream(arguments).filter(one -> !isSetting(one)).toList();
        // A plain start, and a plain check, do without picocli: to load it takes half as long as the check itself.
        if (others.isEmpty() || others.equals(List.of("serve"))) {
            return new Serve(settings).call();
        }
        if (arguments.length == 2 && arguments[0].equals("check") && !arguments[1].startsWith("-")) {
            return new CheckCommand(arguments[1]).call();
        }
        var program = new CommandLine(new Commands())
                .addSubcommand(new Serve(settings))
                .addSubcommand(new PublishCommand(settings))
                .addSubcommand(new CheckCommand())
                .addSubcommand(new DraftCommand())
                .addSubcommand(new VerifyCommand())
                .setExpandAtFiles(false)
                .setPosixClusteredShortOptionsAllowed(false)
                .setParameterExceptionHandler((refused, all) -> refuse(refused, Arrays.asList(arguments)))
                .setExecutionExceptionHandler((failed, command, parsed) -> {
                    command.getErr().println("parley: " + failed.getMessage());
                    return 1;
                });
        var commands = program.getSubcommands();
        // A line each: picocli would break a name at its dots.
        var footer = Stream.of(
                        Stream.of("", "Settings go with it as --name=value, and so do those of Spring Boot, such as"),
                        Stream.of("--server.port=9000. Those of Parley are:"),
                        Settings.known().stream().map("  --"::concat))
                .flatMap(identity())
                .toArray(String[]::new);
        for (var command : List.of(program, commands.get("serve"), commands.get("publish"))) {
            command.getCommandSpec().usageMessage().footer(footer);
        }
        var withSettings = others.stream().noneMatch(WITHOUT_SETTINGS::contains);
        return program.execute(withSettings ? others.toArray(String[]::new) : arguments);
    }

    /** Never called: without a command the site is served. */
    @Override
    public void run() {
        throw new IllegalStateException("no command");
    }

    /** Whether an argument is a setting for Spring: --name=value or --name, with a dot in the name. */
    private static boolean isSetting(String argument) {
        var name = argument.split("=", 2)[0];
        return name.startsWith("--") && (name.contains(".") || name.equals("--debug") || name.equals("--trace"));
    }

    private static int refuse(ParameterException refused, List<String> arguments) {
        var command = refused.getCommandLine();
        var what = refused instanceof UnmatchedArgumentException unmatched
                ? unknown(unmatched.getUnmatched().get(0), command, arguments)
                : refused.getMessage();
        command.getErr().println("parley: " + what);
        command.getErr()
                .println("Try: %s --help".formatted(command.getCommandSpec().qualifiedName()));
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static String unknown(String written, CommandLine command, List<String> arguments) {
        if (isSetting(written)) {
            return "%s takes no settings; leave out '%s'".formatted(command.getCommandName(), written);
        }
        if (written.startsWith("-")) {
            return "there is no option '%s'; %s".formatted(written, option(written, command));
        }
        var before = arguments.indexOf(written) - 1;
        if (before >= 0 && isSetting(arguments.get(before))) {
            return "'%s' stands alone; write a setting and its value as one, %s=%s"
                    .formatted(written, arguments.get(before), written);
        }
        if (written.contains(".") && written.contains("=")) {
            return "there is no command '%s'; did you mean '--%s'?".formatted(written, written);
        }
        var commands = command.getSubcommands().keySet();
        if (commands.isEmpty()) {
            return "'%s' can't stand after %s".formatted(written, command.getCommandName());
        }
        return "there is no command '%s'; %s"
                .formatted(written, near(written, command).orElse("there are " + String.join(", ", commands)));
    }

    private static String option(String written, CommandLine command) {
        var name = written.split("=", 2)[0];
        if (name.contains(".")) {
            return "did you mean '-%s'?".formatted(written);
        }
        var options = command.getCommandSpec().optionsMap().keySet();
        return near(name, command).orElse("there are " + String.join(", ", options));
    }

    /** What was most likely meant: a command, an option with or without its command, or the last part of a setting. */
    private static Optional<String> near(String written, CommandLine command) {
        var known = new HashMap<String, String>();
        if (!written.startsWith("-")) {
            command.getSubcommands().keySet().forEach(name -> known.put(name, name));
        }
        addOptions(command, "", known);
        command.getSubcommands().forEach((name, sub) -> addOptions(sub, name + " ", known));
        if (!WITHOUT_SETTINGS.contains(command.getCommandName())) {
            Stream.concat(
                            Settings.known().stream(),
                            PreparedStart.VALUES.stream().sorted())
                    .forEach(name -> known.putIfAbsent(name.substring(name.lastIndexOf('.') + 1), "--" + name));
        }
        return Suggestion.of(written.replaceFirst("^-+", ""), known.keySet())
                .map(known::get)
                .map("did you mean '%s'?"::formatted);
    }

    private static void addOptions(CommandLine command, String before, Map<String, String> known) {
        command.getCommandSpec().optionsMap().keySet().stream()
                .filter(option -> option.startsWith("--"))
                .forEach(option -> known.putIfAbsent(option.substring(2), before + option));
    }

    @Command(
            name = "serve",
            description = "Serves the record as a site until it is stopped; the same as no command at all.")
    private static final class Serve implements Callable<Integer> {

        private final String[] settings;

        @Option(
                names = "--watch",
                arity = "0",
                description = "Serve each file of the record as it is saved; print the faults of one that has any")
        private boolean isWatching;

        private Serve(String... settings) {
            this.settings = settings;
        }

        @Override
        public Integer call() {
            var site = new SpringApplication(ParleyApplication.class);
            if (isWatching) {
                Watch.addTo(site);
            } else {
                site.addListeners(new PreparedStart());
            }
            return FailedStart.run(site, context -> {}, settings);
        }
    }

    /** The versions of Parley and of Java. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            var version = ParleyApplication.class.getPackage().getImplementationVersion();
            return new String[] {
                "Parley %s, Java %s"
                        .formatted(version == null ? "not packaged" : version, System.getProperty("java.version"))
            };
        }
    }
}
