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
 * Keeps the record that PostgreSQL holds at one moment readable after another is published. Nothing is published
 * into other databases while they are served.
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

    /** A snapshot of the database; empty if it can't export one. */
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

    /** Makes the current transaction, which has read nothing yet, read a snapshot. */
    void enter(Exported snapshot) {
        current.createNativeQuery("set transaction snapshot '" + snapshot.id + "'")
                .executeUpdate();
    }

    /**
     * An open transaction, whose snapshot others can read as long as it lasts. It reads no table, so that no
     * publication has to wait for it.
     */
    static final class Exported implements AutoCloseable {

        private final EntityManager holder;
        private final String id;

        private Exported(EntityManager holder, String id) {
            this.holder = holder;
            this.id = id;
        }

        /** Prevents a timeout for idle transactions. */
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
