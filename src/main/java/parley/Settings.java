package parley;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import parley.ingest.startup.FailedStart;
import parley.ingest.yaml.Suggestion;

/** Refuses each setting of Parley's own that does not exist, wherever it is written. */
final class Settings implements EnvironmentPostProcessor {

    private static final ConfigurationPropertyName OURS = ConfigurationPropertyName.of("parley");

    /** What were settings once. */
    private static final Map<String, String> COMMANDS =
            Map.of("parley.publish", "publish", "parley.dry-run", "publish --dry-run");

    /** The settings that there are: those in application.properties. */
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
            // What it sets in every container beside a service that is called parley.
            unknown.keySet().removeIf(name -> name.toString().matches("parley\\.(service\\.|port\\b).*"));
        }
        if (!known().stream().allMatch(environment::containsProperty)) {
            throw new IllegalArgumentException(
                    "the settings in the jar are left out; write spring.config.additional-location"
                            + " instead of spring.config.location, and no spring.config.name");
        }
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(unknown.entrySet().stream()
                    .map(each -> refusal(each.getKey().toString(), each.getValue()))
                    .collect(Collectors.joining("\n")));
        }
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
