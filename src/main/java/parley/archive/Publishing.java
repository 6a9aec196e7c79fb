package parley.archive;

import java.util.List;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.SimpleCommandLinePropertySource;

/** Loads a record into the database and ends, in the place of serving it. */
public final class Publishing {

    private static final String PUBLISH = "parley.publish";
    private static final String DRY_RUN = "dry-run";

    private static final int REFUSED = 2;

    /** What every Spring application takes; any other option has a dot in its name. */
    private static final List<String> PLAIN = List.of(DRY_RUN, "debug", "trace");

    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
    @Import(RecordMigration.class)
    private static final class Load {}

    @ImportAutoConfiguration(DataSourceAutoConfiguration.class)
    @Import(Rehearsal.class)
    private static final class DryRun {}

    private Publishing() {}

    /** Whether --parley.publish is among the arguments of the program. */
    public static boolean isAskedFor(String... arguments) {
        return new SimpleCommandLinePropertySource(arguments).containsProperty(PUBLISH);
    }

    /**
     * Publishes the record; with --dry-run says what that would change.
     *
     * @return what the program is to end with: 0; or 2 for a record with faults, which are printed,
     *     and for an argument that is not understood
     */
    public static int run(String... arguments) {
        var options = new SimpleCommandLinePropertySource(arguments);
        // A misspelt --dry-run must not publish.
        for (var name : options.getPropertyNames()) {
            if (!name.contains(".") && !PLAIN.contains(name)) {
                System.err.println(
                        "parley: %s is not understood; there is --parley.publish and --parley.publish --dry-run"
                                .formatted(
                                        name.equals(
                                                        CommandLinePropertySource
                                                                .DEFAULT_NON_OPTION_ARGS_PROPERTY_NAME)
                                                ? options.getProperty(name)
                                                : "--" + name));
                return REFUSED;
            }
        }
        var isDry = options.containsProperty(DRY_RUN);
        var application = new SpringApplication(isDry ? DryRun.class : Load.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        // Whatever servers are told.
        Map<String, Object> settings = Map.of("spring.flyway.enabled", true);
        application.addInitializers(
                context ->
                        context.getEnvironment()
                                .getPropertySources()
                                .addFirst(new MapPropertySource(PUBLISH, settings)));
        try {
            return SpringApplication.exit(application.run(arguments));
        } catch (RuntimeException failed) {
            if (NestedExceptionUtils.getMostSpecificCause(failed)
                    instanceof BrokenRecordException) {
                return REFUSED;
            }
            throw failed;
        }
    }
}
