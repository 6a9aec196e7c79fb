package parley.ingest.watch;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.util.ResourceUtils;
import parley.ingest.check.CheckedRecord;
import parley.ingest.format.FoundFiles;
import parley.ingest.format.ParsedSources;
import parley.ingest.load.RecordUpdate;
import parley.ingest.yaml.UnusableRecordException;
import parley.server.RecordVersionPoller;

/**
 * Checks the folder of the record whenever a file in it is saved, added or removed, and serves what it holds. A record
 * with faults leaves the one before as it is.
 */
final class RecordWatcher implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RecordWatcher.class);

    /** In ms. Editors save in several steps: they write another file, remove the old one and rename. */
    private static final int QUIET = 100;

    /** In ms, how often to look for a folder that was removed. */
    private static final int AGAIN = 1_000;

    private final String location;
    private final Path folder;
    private final WatchedDatabase database;
    private final DataSource owner;
    private final RecordVersionPoller site;
    private final WatchService events;
    private final ParsedSources parsed = ParsedSources.kept();
    private final RecordUpdate update = new RecordUpdate();
    private final Thread thread = new Thread(this::watch, "watch");
    private volatile boolean isRunning;

    /**
     * Creates a watcher.
     *
     * @param owner gives connections that may write
     */
    RecordWatcher(String location, WatchedDatabase database, DataSource owner, RecordVersionPoller site)
            throws IOException {
        this.location = location;
        this.database = database;
        this.owner = owner;
        this.site = site;
        folder = folder(location);
        events = FileSystems.getDefault().newWatchService();
        thread.setDaemon(true);
    }

    private static Path folder(String location) throws FileNotFoundException {
        return ResourceUtils.getFile(location).toPath();
    }

    @Override
    public void start() {
        isRunning = true;
        thread.start();
    }

    /** Before the site is stopped, which a record that is being indexed would hold up. */
    @Override
    public void stop() {
        isRunning = false;
        thread.interrupt();
        try {
            events.close();
            thread.join();
        } catch (IOException | InterruptedException hurried) {
            LOG.debug("The watch was not ended", hurried);
        }
    }

    @Override
    public boolean isRunning() {
        return isRunning;
    }

    private void watch() {
        try {
            register();
            begin();
            while (isRunning) {
                awaitSaving();
                publish();
            }
        } catch (InterruptedException | ClosedWatchServiceException stopped) {
            LOG.debug("The watch ends", stopped);
        }
    }

    /** Reads the record that is served, which a start has loaded, so that later only the files that differ are parsed. */
    private void begin() {
        try (var connection = owner.getConnection()) {
            var record = CheckedRecord.read(location, parsed, null);
            if (record.version().equals(site.version())) {
                update.start(connection, record);
                LOG.info("Watching {}: what is saved there is served", folder);
            } else {
                publish();
            }
        } catch (UnusableRecordException broken) {
            refuse(broken);
        } catch (SQLException | RuntimeException failed) {
            LOG.warn("The record at {} can't be read yet: {}", folder, failed.toString());
        }
    }

    /** Watches every folder that there is; a second time makes no difference. */
    private void register() {
        for (var each : FoundFiles.in(folder).folders()) {
            try {
                each.register(
                        events,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
            } catch (NoSuchFileException | NotDirectoryException gone) {
                LOG.debug("A folder is gone", gone);
            } catch (IOException refused) {
                LOG.warn("What is saved in {} is not seen: {}", each, refused.getMessage());
            }
        }
    }

    /** Waits until something was saved, and nothing more for a moment. */
    private void awaitSaving() throws InterruptedException {
        var isThere = Files.isDirectory(folder);
        var saved = isThere ? events.take() : events.poll(AGAIN, TimeUnit.MILLISECONDS);
        while (!isThere && !Files.isDirectory(folder)) {
            Thread.sleep(AGAIN);
        }
        while (saved != null) {
            saved.pollEvents();
            saved.reset();
            saved = events.poll(QUIET, TimeUnit.MILLISECONDS);
        }
        register();
    }

    private void publish() {
        try {
            var record = CheckedRecord.read(location, parsed, null);
            if (!record.version().equals(site.version())) {
                publish(record);
            }
        } catch (UnusableRecordException broken) {
            refuse(broken);
        } catch (SQLException | RuntimeException failed) {
            LOG.warn("Record {} is served on, the next one failed: {}", site.version(), failed.toString());
        }
    }

    private void refuse(UnusableRecordException broken) {
        LOG.warn("{}\nRecord {} is served on.", broken.getMessage(), site.version());
    }

    private void publish(CheckedRecord record) throws SQLException {
        try (var connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            try {
                update.write(connection, record);
                database.within(connection, () -> site.serveNext(() -> commit(connection)));
            } catch (SQLException | RuntimeException failed) {
                update.rolledBack();
                connection.rollback();
                throw failed;
            }
            update.committed();
            LOG.info("Loaded record {}", record);
        }
    }

    private static void commit(Connection connection) {
        try {
            connection.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
