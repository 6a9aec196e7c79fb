package parley;

import static java.util.function.Function.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import parley.ingest.startup.FailedStart;
import parley.ingest.yaml.Suggestion;

/** Refuses each setting of Parley's own that does not exist, wherever it is written. */
final class Settings implements EnvironmentPostProcessor {

    private static final ConfigurationPropertyName OURS = ConfigurationPropertyName.of("parley");

    /** Former settings, each with the command that replaced it. */
    private static final Map<String, String> COMMANDS =
            Map.of("parley.publish", "publish", "parley.dry-run", "publish --dry-run");

    private record Range(long first, long last) {}

    private static final Map<String, Range> RANGES = Map.of(
            "server.port", new Range(0, 65_535),
            // -1 for no port at all.
            "management.server.port", new Range(-1, 65_535),
            "server.tomcat.threads.max", new Range(1, Integer.MAX_VALUE),
            "server.tomcat.threads.min-spare", new Range(0, Integer.MAX_VALUE),
            // https://www.sitemaps.org/protocol.html: 50,000 at most.
            "parley.sitemap.most", new Range(1, 50_000));

    /** All settings of Parley: those in application.properties. */
    static Collection<String> known() {
        try {
            return PropertiesLoaderUtils.loadProperties(new ClassPathResource("application.properties"))
                    .stringPropertyNames()
                    .stream()
                    .filter(name -> name.startsWith(OURS + "."))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var unknown = new TreeMap<ConfigurationPropertyName, String>();
        for (var source : ConfigurationPropertySources.get(environment)) {
            if (source instanceof IterableConfigurationPropertySource given) {
                given.stream()
                        .filter(OURS::isAncestorOf)
                        .forEach(name ->
                                unknown.putIfAbsent(name, FailedStart.place(source.getConfigurationProperty(name))));
            }
        }
        known().forEach(name -> unknown.remove(ConfigurationPropertyName.of(name)));
        if (environment.containsProperty("KUBERNETES_SERVICE_HOST")) {
            // Kubernetes sets these in every container next to a service named parley.
            unknown.keySet().removeIf(name -> name.toString().matches("parley\\.(service\\.|port\\b).*"));
        }
        if (!known().stream().allMatch(environment::containsProperty)) {
            throw new IllegalArgumentException(
                    "the settings in the jar are left out; write spring.config.additional-location"
                            + " instead of spring.config.location, and no spring.config.name");
        }
        var refusals = Stream.of(
                        unknown.entrySet().stream()
                                .map(each -> refusal(each.getKey().toString(), each.getValue())),
                        misspelt(environment),
                        RANGES.keySet().stream().flatMap(name -> outOfRange(name, environment)))
                .flatMap(identity())
                .collect(Collectors.joining("\n"));
        if (!refusals.isEmpty()) {
            throw new IllegalArgumentException(refusals);
        }
    }

    /** Settings of the command line whose first part is nearly right: Spring would ignore them. */
    private static Stream<String> misspelt(ConfigurableEnvironment environment) {
        var given = environment.getPropertySources().get(CommandLinePropertySource.COMMAND_LINE_PROPERTY_SOURCE_NAME);
        return given instanceof EnumerablePropertySource<?> arguments
                ? Arrays.stream(arguments.getPropertyNames())
                        .filter(name -> name.contains("."))
                        .flatMap(name -> misspelt(name).stream())
                : Stream.empty();
    }

    private static Optional<String> misspelt(String name) {
        var parts = name.split("\\.", 2);
        return FailedStart.SETTINGS.contains(parts[0])
                ? Optional.empty()
                : Suggestion.of(parts[0], FailedStart.SETTINGS)
                        .map(near -> "there is no setting '%s' (command line); did you mean '%s.%s'?"
                                .formatted(name, near, parts[1]));
    }

    /** A number that would stop the start only after the record is loaded. */
    private static Stream<String> outOfRange(String name, ConfigurableEnvironment environment) {
        var range = RANGES.get(name);
        return Binder.get(environment)
                .bind(name, Long.class)
                .map(Stream::of)
                .orElseGet(Stream::empty)
                .filter(value -> value < range.first() || value > range.last())
                .map(value -> "%s is '%d' (%s); write a whole number from %d to %d"
                        .formatted(name, value, place(name, environment), range.first(), range.last()));
    }

    private static String place(String name, ConfigurableEnvironment environment) {
        return StreamSupport.stream(
                        ConfigurationPropertySources.get(environment).spliterator(), false)
                .map(source -> source.getConfigurationProperty(ConfigurationPropertyName.of(name)))
                .filter(Objects::nonNull)
                .findFirst()
                .map(FailedStart::place)
                .orElseThrow();
    }

    private static String refusal(String name, String place) {
        return "there is no setting '%s' (%s); %s".formatted(name, place, instead(name));
    }

    private static String instead(String name) {
        if (COMMANDS.containsKey(name)) {
            return "it is a command now: %s %s".formatted(Commands.PROGRAM, COMMANDS.get(name));
        }
        var prefix = OURS + ".";
        var own = known().stream().map(each -> each.substring(prefix.length())).toList();
        return Suggestion.of(name.substring(prefix.length()), own)
                .map(near -> "did you mean '%s%s'?".formatted(prefix, near))
                .orElseGet(() -> "there are " + String.join(", ", known()));
    }
}
