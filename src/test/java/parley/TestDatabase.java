package parley;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * The database that tests read: H2, or with -Dtest.database=postgresql a real PostgreSQL in the
 * place of every H2 that a test names. Its roles are those of src/ops/roles.sql, and its collation
 * sorts otherwise than H2 does.
 */
public final class TestDatabase implements ExecutionCondition, EnvironmentPostProcessor {

    public static final String OWNER = "parley_owner";
    public static final String READER = "parley_reader";

    /** The tables that grow with every statement. */
    public static final Set<String> LONG = Set.of(
            "statement",
            "statement_speaker",
            "statement_talks",
            "statement_said_in",
            "statement_answer",
            "statement_topic",
            "statement_speaks_of",
            "report",
            "report_via");

    private static final Pattern H2 = Pattern.compile("jdbc:h2:mem:([a-z0-9-]+).*");

    private static final Set<String> MADE = new HashSet<>();

    private static EmbeddedPostgres server;
    private static IllegalStateException none;

    /** Whether the tests of this run read a PostgreSQL. */
    public static boolean isPostgres() {
        return "postgresql".equals(System.getProperty("test.database"));
    }

    /** An empty database, as its owner reaches it. */
    public static HikariDataSource empty() {
        var database = new HikariDataSource();
        if (isPostgres()) {
            database.setJdbcUrl(postgres(UUID.randomUUID().toString()));
            database.setUsername(OWNER);
            database.setMinimumIdle(1);
        } else {
            database.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
        }
        return database;
    }

    /** Where a PostgreSQL database of some name is, which is made if need be. */
    public static synchronized String postgres(String name) {
        try {
            var url = server().getJdbcUrl("postgres", name).replaceFirst("\\?.*", "");
            if (MADE.add(name)) {
                execute(server().getJdbcUrl("postgres", "postgres"), "create database \"" + name + "\"");
                execute(server().getJdbcUrl("postgres", name), Files.readString(Path.of("src/ops/roles.sql")));
            }
            return url;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Publishes the record in a folder to a database, as its owner; tells what the command ends
     * with.
     */
    public static int publish(Object folder, String url) {
        return Commands.run(
                "publish",
                "--parley.data=" + folder,
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + OWNER);
    }

    /** Lets nobody into a PostgreSQL database any more, and throws out who is there. */
    public static void takeAway(String name) {
        var superuser = server().getJdbcUrl("postgres", "postgres");
        execute(superuser, "alter database \"" + name + "\" allow_connections false");
        execute(superuser, "select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name + "'");
    }

    /** Undoes {@link #takeAway}. */
    public static void takeBack(String name) {
        execute(server().getJdbcUrl("postgres", "postgres"), "alter database \"" + name + "\" allow_connections true");
    }

    private static void execute(String url, String sql) {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The one server of a run; it ends with it. */
    private static synchronized EmbeddedPostgres server() {
        if (none != null) {
            throw none;
        }
        if (server == null) {
            try {
                server = EmbeddedPostgres.builder()
                        .setLocaleConfig("locale-provider", "icu")
                        .setLocaleConfig("icu-locale", "en-US")
                        .setLocaleConfig("encoding", "UTF8")
                        // What it holds need not outlive the machine.
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .start();
            } catch (IOException | IllegalStateException failed) {
                none = new IllegalStateException(failed.getMessage(), failed);
                throw none;
            }
        }
        return server;
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (!isPostgres() && !context.getTags().contains("postgresql")) {
            return ConditionEvaluationResult.enabled("H2 is in the class path");
        }
        try {
            server();
            return ConditionEvaluationResult.enabled("there is a PostgreSQL");
        } catch (IllegalStateException none) {
            var why = "no PostgreSQL can be started here: " + none.getMessage();
            if ("true".equals(System.getenv("CI"))) {
                throw new IllegalStateException("CI=true, but " + why, none);
            }
            return ConditionEvaluationResult.disabled(why);
        }
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var h2 = H2.matcher(environment.getProperty("spring.datasource.url", ""));
        if (isPostgres() && h2.matches()) {
            Map<String, Object> settings = Map.of(
                    "spring.datasource.url", postgres(h2.group(1)),
                    "spring.datasource.username", READER,
                    "spring.flyway.user", OWNER);
            environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
        }
    }
}
