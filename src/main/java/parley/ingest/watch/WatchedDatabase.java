package parley.ingest.watch;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The database of the site, of which one thread may read what it has written before it commits that. */
final class WatchedDatabase extends DelegatingDataSource {

    /** What a transaction of a reader ends with or begins with; the transaction of the writer goes on. */
    private static final Set<String> NOT_FOR_READERS =
            Set.of("commit", "rollback", "close", "setAutoCommit", "setReadOnly", "setTransactionIsolation");

    private final ThreadLocal<@Nullable Connection> writer = new ThreadLocal<>();

    WatchedDatabase(DataSource database) {
        super(database);
    }

    /** Does work that reads in the transaction of a connection. */
    void within(Connection connection, Runnable work) {
        writer.set(connection);
        try {
            work.run();
        } finally {
            writer.remove();
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        var own = writer.get();
        return own == null ? super.getConnection() : read(own);
    }

    private static Connection read(Connection own) {
        return (Connection) Proxy.newProxyInstance(
                WatchedDatabase.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) ->
                        NOT_FOR_READERS.contains(method.getName()) ? null : call(own, method, arguments));
    }

    private static @Nullable Object call(Connection own, Method method, @Nullable Object[] arguments) throws Throwable {
        try {
            return method.invoke(own, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
