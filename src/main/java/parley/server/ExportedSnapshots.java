package parley.server;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.Optional;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Keeps the record that a PostgreSQL holds at one moment readable after another is published. Into
 * other databases nothing is published while they are served.
 */
@Component
public class ExportedSnapshots {

    private static final Logger LOG = LoggerFactory.getLogger(ExportedSnapshots.class);

    private final EntityManagerFactory sessions;
    private final EntityManager current;

    ExportedSnapshots(@Lazy EntityManagerFactory sessions, @Lazy EntityManager current) {
        this.sessions = sessions;
        this.current = current;
    }

    /** What the database holds at this moment; empty where it can't be kept. */
    Optional<Exported> take() {
        var factory = sessions.unwrap(SessionFactoryImplementor.class);
        if (!(factory.getJdbcServices().getDialect() instanceof PostgreSQLDialect)) {
            return Optional.empty();
        }
        var holder = sessions.createEntityManager();
        try {
            holder.getTransaction().begin();
            var id = holder.createNativeQuery("select pg_export_snapshot()", String.class);
            return Optional.of(new Exported(holder, (String) id.getSingleResult()));
        } catch (RuntimeException failed) {
            LOG.debug("A snapshot can't be exported", failed);
            holder.close();
            return Optional.empty();
        }
    }

    /** Has the transaction at hand, which has read nothing yet, read what was kept. */
    void enter(Exported snapshot) {
        current.createNativeQuery("set transaction snapshot '" + snapshot.id + "'")
                .executeUpdate();
    }

    /**
     * A transaction that is open as long as others are to read the same as it. It reads no table: a
     * publication that alters one has nothing to wait for.
     */
    static final class Exported implements AutoCloseable {

        private final EntityManager holder;
        private final String id;

        private Exported(EntityManager holder, String id) {
            this.holder = holder;
            this.id = id;
        }

        /** Databases end transactions in which nothing happens. */
        synchronized void keepAlive() {
            if (holder.isOpen()) {
                holder.createNativeQuery("select 1").getSingleResult();
            }
        }

        @Override
        public synchronized void close() {
            if (holder.isOpen()) {
                try {
                    holder.getTransaction().rollback();
                } catch (RuntimeException lost) {
                    LOG.debug("A snapshot was lost", lost);
                } finally {
                    holder.close();
                }
            }
        }
    }
}
