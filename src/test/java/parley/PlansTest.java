package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * PostgreSQL reads what a page needs, whatever else is on record: never a whole table that grows
 * with the record. That is for what takes all of it: the exports, the sitemap, the index.
 */
@OnPostgres
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlansTest {

    /** Enough that the planner would rather not read all of what grows by statements. */
    private static final String STATEMENTS = "10000";

    /**
     * What grows as well, but is so short yet that it may be read at a stroke; outcomes are none in
     * a made-up record.
     */
    private static final Set<String> GROWING =
            Set.of("source", "talks", "talks_participant", "change", "former_id", "office", "office_mention");

    private static final String SOURCE = "{source}";

    static final List<String> PAGES = List.of(
            "/",
            "/?start=2019-07",
            "/?start=2013",
            "/?order=newest",
            "/?at=said-0000005",
            "/?format=json",
            "/?format=atom",
            "/?side=side-1",
            "/?speaker=speaker-1",
            "/?of=speaker-1",
            "/?topic=topic-1",
            "/?talks=talks-1",
            "/?kind=quote",
            "/?kind=talks",
            "/?from=2019-01-01&to=2019-12-31",
            "/?q=talks",
            "/?q=talks&order=oldest",
            "/?q=zyzzyva",
            "/speakers",
            "/speakers/speaker-1",
            "/speakers/speaker-9",
            "/speakers/speaker-1?format=json",
            "/speakers/nobody",
            "/talks",
            "/talks?format=json",
            "/talks?speaker=speaker-1",
            "/talks/talks-1",
            "/talks/talks-1?format=atom",
            "/talks?format=ics",
            "/talks/none",
            "/topics",
            "/topics/topic-1",
            "/topics/none",
            "/sources",
            "/sources?format=json",
            "/sources/" + SOURCE,
            "/sources/" + SOURCE + "?format=csv",
            "/sources/none",
            "/statements/said-0000005",
            "/statements/said-0000005?format=json",
            "/statements/said-0000005/cite.bib",
            "/statements/once-1",
            "/statements/none",
            "/changes",
            "/changes?format=atom",
            "/about",
            "/about/data");

    private final String url = TestDatabase.postgres("plans");
    private final ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();
    private final HttpClient client = HttpClient.newHttpClient();

    private ConfigurableApplicationContext server;
    private Connection reader;
    private String someSource;

    /** A scan of a whole table. */
    private record FullScan(String table, String sql) {}

    @BeforeAll
    void serve(@TempDir Path folder) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var record = folder.resolve("record").toString();
        var generator = new ProcessBuilder(java, "src/bench/Generate.java", record, STATEMENTS)
                .redirectErrorStream(true)
                .start();
        var output = new String(generator.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(generator.waitFor()).as(output).isZero();
        assertThat(TestDatabase.publish(record, url)).isZero();
        reader = DriverManager.getConnection(url, TestDatabase.READER, "");
        someSource = text("select source_id from statement where id = 'said-0000005'");
        server = new SpringApplicationBuilder(ParleyApplication.class)
                .initializers(context -> context.getBeanFactory().addBeanPostProcessor(new Listening()))
                .run(
                        "--server.port=0",
                        "--parley.kept=0MB",
                        "--spring.flyway.enabled=false",
                        // Else the driver has no text for lists of values.
                        "--spring.datasource.url=" + url + "?preferQueryMode=simple",
                        "--spring.datasource.username=" + TestDatabase.READER);
        // The index is made once, from all that there is.
        get("/?q=talks");
    }

    @AfterAll
    void stop() throws SQLException {
        server.close();
        reader.close();
    }

    @ParameterizedTest
    @FieldSource("PAGES")
    void noPageReadsAllOfATable(String page) throws Exception {
        asked.clear();
        get(page.replace(SOURCE, someSource));
        var queries = new LinkedHashSet<>(asked);
        // A transaction begins in the snapshot of the record that is served.
        queries.removeIf(sql -> sql.startsWith("set transaction snapshot"));
        assertThat(queries).isNotEmpty();
        var found = new ArrayList<FullScan>();
        for (var sql : queries) {
            fullScans(sql)
                    .filter(scan -> TestDatabase.LONG.contains(scan.table()))
                    .forEach(found::add);
        }
        // What is short today would be looked up if it were longer, where an index allows that.
        off("enable_seqscan", "enable_hashjoin", "enable_mergejoin");
        for (var sql : queries) {
            fullScans(sql).filter(scan -> GROWING.contains(scan.table())).forEach(found::add);
        }
        assertThat(found).isEmpty();
    }

    @BeforeEach
    void planAsEver() throws SQLException {
        execute("reset all");
        // A tenth as long as where PostgreSQL comes to look up a page's hundred one by one.
        execute("set random_page_cost = 1.1");
    }

    @Test
    void aFullScanIsSeen() throws SQLException {
        off("enable_seqscan");
        assertThat(fullScans("select max(paragraph) from report")).hasSize(1);
        assertThat(fullScans("select * from statement order by position")).hasSize(1);
        assertThat(fullScans("select * from statement where position = 1")).isEmpty();
    }

    private Stream<FullScan> fullScans(String sql) throws SQLException {
        var plan = JsonMapper.shared().readTree(text("explain (format json) " + sql));
        return plan.findParents("Relation Name").stream()
                .filter(PlansTest::isFull)
                .map(node -> new FullScan(node.get("Relation Name").asString(), sql));
    }

    /** A walk along an index from end to end reads the whole table, too. */
    private static boolean isFull(JsonNode node) {
        return switch (node.get("Node Type").asString()) {
            case "Seq Scan" -> true;
            case "Index Scan", "Index Only Scan" -> !node.has("Index Cond");
            default -> false;
        };
    }

    private String text(String sql) throws SQLException {
        try (var statement = reader.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void off(String... ways) throws SQLException {
        for (var way : ways) {
            execute("set " + way + " = off");
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = reader.createStatement()) {
            statement.execute(sql);
        }
    }

    private void get(String page) {
        var port = server.getEnvironment().getProperty("local.server.port");
        var address = URI.create("http://localhost:" + port + page);
        var request = HttpRequest.newBuilder(address).build();
        // A search is answered 503 until its words are indexed.
        var answer = Waiting.until(
                () -> client.send(request, BodyHandlers.discarding()), indexed -> indexed.statusCode() != 503);
        assertThat(answer.statusCode()).as(page).isIn(200, 301, 404);
    }

    /** Notes what is asked of the database, with the values in it. */
    private final class Listening implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            if (!(bean instanceof DataSource database)) {
                return bean;
            }
            return new DelegatingDataSource(database) {
                @Override
                public Connection getConnection() throws SQLException {
                    return listening(Connection.class, super.getConnection());
                }
            };
        }

        private <T> T listening(Class<T> type, T to) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(),
                    new Class<?>[] {type},
                    (proxy, method, arguments) -> call(to, method, arguments)));
        }

        private Object call(Object to, Method method, Object[] arguments) throws Throwable {
            if (to instanceof PreparedStatement query && method.getName().startsWith("execute")) {
                // The driver's own has the values in its text.
                asked.add(query.unwrap(PreparedStatement.class).toString());
            }
            try {
                var result = method.invoke(to, arguments);
                return method.getName().equals("prepareStatement")
                        ? listening(PreparedStatement.class, (PreparedStatement) result)
                        : result;
            } catch (InvocationTargetException failed) {
                throw Objects.requireNonNull(failed.getCause());
            }
        }
    }
}
