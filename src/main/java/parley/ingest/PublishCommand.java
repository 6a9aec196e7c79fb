package parley.ingest;

import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import parley.ingest.dryrun.DryRun;
import parley.ingest.load.RecordMigration;
import parley.ingest.startup.FailedStart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Loads a record into the database and ends. */
@Command(name = "publish", description = "Checks the record, loads it into the database that servers read, and ends.")
public final class PublishCommand implements Callable<Integer> {

    private final String[] settings;

    @Option(names = "--dry-run", arity = "0", description = "Print what publishing would change, and write nothing")
    private boolean isDry;

    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
    @Import(RecordMigration.class)
    private static final class Load {}

    @ImportAutoConfiguration(DataSourceAutoConfiguration.class)
    @Import(DryRun.class)
    private static final class Comparison {}

    /** Takes the settings of Spring and Parley, as arguments. */
    public PublishCommand(String... settings) {
        this.settings = settings;
    }

    @Override
    public Integer call() {
        var application = new SpringApplication(isDry ? Comparison.class : Load.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        // Servers may be told false.
        Map<String, Object> enabled = Map.of("spring.flyway.enabled", true);
        application.addInitializers(context ->
                context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("publish", enabled)));
        return FailedStart.run(application, SpringApplication::exit, settings);
    }
}
