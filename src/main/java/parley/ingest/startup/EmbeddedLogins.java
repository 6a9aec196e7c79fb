package parley.ingest.startup;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives the embedded database two logins, unless one is set: Flyway may write, the site can only
 * read.
 */
class EmbeddedLogins implements EnvironmentPostProcessor {

    private static final Map<String, Object> DEFAULTS = Map.of(
            "spring.flyway.user", "sa",
            "spring.flyway.password", "",
            "spring.datasource.username", "reader",
            "spring.datasource.password", "",
            // In H2 the counterpart of REPEATABLE READ in PostgreSQL.
            "spring.datasource.hikari.connection-init-sql",
                    "set session characteristics as transaction isolation level snapshot");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var url = environment.getProperty("spring.datasource.url", "");
        if (!url.matches("(?s)jdbc:(h2|postgresql):.*")) {
            throw new IllegalArgumentException(
                    "spring.datasource.url is '%s'; write jdbc:postgresql://host/database, or leave it out"
                            .formatted(url));
        }
        if (url.startsWith("jdbc:h2:") && !environment.containsProperty("spring.datasource.username")) {
            environment.getPropertySources().addLast(new MapPropertySource("logins", DEFAULTS));
        }
    }
}
