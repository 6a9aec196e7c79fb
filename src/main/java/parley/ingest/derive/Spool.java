package parley.ingest.derive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.ingest.format.RecordContent.FurtherReport;
import parley.ingest.format.RecordContent.Office;
import parley.ingest.format.RecordContent.Report;
import parley.ingest.format.RecordContent.Source;
import parley.ingest.format.RecordContent.Statement;
import parley.ingest.yaml.LocatedDay;
import parley.ingest.yaml.LocatedText;
import parley.record.value.EdtfDate;

/**
 * What the sources of a record report, as it was checked: in a temporary file until it is written,
 * since all of it may not fit into memory.
 */
final class Spool implements AutoCloseable {

    private record Piece(long start, int length) {}

    private final FileChannel file;
    private final Map<String, Piece> pieces = new HashMap<>();
    private long end;

    Spool() {
        try {
            file = FileChannel.open(
                    Files.createTempFile("parley", null),
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException full) {
            throw noRoom(full);
        }
    }

    void add(Source source) {
        try {
            var bytes = new ByteArrayOutputStream();
            new Writing(new DataOutputStream(bytes)).source(source);
            pieces.put(source.id().text(), new Piece(end, bytes.size()));
            var buffer = ByteBuffer.wrap(bytes.toByteArray());
            while (buffer.hasRemaining()) {
                end += file.write(buffer, end);
            }
        } catch (IOException full) {
            throw noRoom(full);
        }
    }

    private static UncheckedIOException noRoom(IOException full) {
        return new UncheckedIOException(
                "No room for what was checked in the folder %s (%s); make some there, or name another with -Djava.io.tmpdir="
                        .formatted(System.getProperty("java.io.tmpdir"), full.getMessage()),
                full);
    }

    /** The whole source that a heading is of; everything in it stands where its id does. */
    Source source(Source heading) {
        try {
            var piece = pieces.get(heading.id().text());
            var buffer = ByteBuffer.allocate(piece.length());
            while (buffer.hasRemaining()) {
                if (file.read(buffer, piece.start() + buffer.position()) < 0) {
                    throw new IOException("the temporary file was cut off");
                }
            }
            var bytes = new ByteArrayInputStream(buffer.array());
            return new Reading(heading, new DataInputStream(bytes)).source();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException undeleted) {
            throw new UncheckedIOException(undeleted);
        }
    }

    /** Puts one thing after another; what is not there is an empty text. */
    private record Writing(DataOutputStream out) {

        private interface Part<T> {
            void write(T part) throws IOException;
        }

        void source(Source source) throws IOException {
            all(source.statements(), this::statement);
            all(source.reports(), further -> {
                text(further.statement());
                report(further.report());
            });
            all(source.offices(), office -> {
                text(office.participant());
                text(office.office());
                out.writeInt(office.paragraph());
            });
        }

        private void statement(Statement statement) throws IOException {
            text(statement.id());
            text(statement.speaker());
            text(statement.office().orElse(""));
            text(statement.date().text());
            text(statement.occasion().orElse(""));
            text(statement.words());
            all(statement.talks(), this::text);
            all(statement.topics(), this::text);
            all(statement.speaksOf(), this::text);
            all(statement.reports(), this::report);
            text(statement.added().map(day -> day.date().toString()).orElse(""));
        }

        private void report(Report report) throws IOException {
            out.writeInt(report.paragraph());
            all(report.via(), this::text);
            text(report.wording().orElse(""));
        }

        private <T> void all(Collection<T> parts, Part<T> each) throws IOException {
            out.writeInt(parts.size());
            for (var part : parts) {
                each.write(part);
            }
        }

        private void text(LocatedText text) throws IOException {
            text(text.text());
        }

        private void text(String text) throws IOException {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    /** Takes what {@link Writing} put, in the same order. */
    private record Reading(Source heading, DataInputStream in) {

        private interface Part<T> {
            T read() throws IOException;
        }

        Source source() throws IOException {
            return heading.with(
                    all(this::statement),
                    all(() -> new FurtherReport(id(), report())),
                    all(() -> new Office(id(), text(), in.readInt())));
        }

        private Statement statement() throws IOException {
            return new Statement(
                    id(),
                    id(),
                    textIfAny(),
                    date(),
                    textIfAny(),
                    text(),
                    all(this::id),
                    all(this::id),
                    all(this::id),
                    all(this::report),
                    textIfAny()
                            .map(day -> new LocatedDay(
                                    LocalDate.parse(day), heading.id().place())));
        }

        private Report report() throws IOException {
            return new Report(
                    heading.id(),
                    in.readInt(),
                    all(this::text),
                    textIfAny(),
                    heading.id().place());
        }

        private <T> List<T> all(Part<T> each) throws IOException {
            var number = in.readInt();
            var parts = new ArrayList<T>(number);
            for (var at = 0; at < number; at++) {
                parts.add(each.read());
            }
            return parts;
        }

        private EdtfDate date() throws IOException {
            return textIfAny().map(EdtfDate::parse).orElse(EdtfDate.NONE);
        }

        private LocatedText id() throws IOException {
            return new LocatedText(text(), heading.id().place());
        }

        private Optional<String> textIfAny() throws IOException {
            return Optional.of(text()).filter(text -> !text.isEmpty());
        }

        private String text() throws IOException {
            return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
        }
    }
}
