package parley.dataset;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import parley.record.history.Summary;
import parley.record.projection.Tables;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/** Packs the whole record: a Tabular Data Package (Frictionless), zipped. */
@Component
class DataPackage {

    /** No cell is protected from spreadsheets: programs read these files. */
    private static final ObjectWriter CSV = CsvMapper.builder()
            .enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .build()
            .writer(CsvSchema.builder().setLineSeparator("\r\n").build());

    /** The earliest time that a zip can hold, so that one record always gives the same bytes. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Descriptor descriptor;
    private final Tables tables;

    DataPackage(Descriptor descriptor, Tables tables) {
        this.descriptor = descriptor;
        this.tables = tables;
    }

    /** Writes the package as it is made, within a transaction. */
    void write(Summary record, OutputStream to) throws IOException {
        var zip = new ZipOutputStream(to);
        try {
            var all = tables.all();
            open("datapackage.json", zip);
            descriptor.write(record, all, zip);
            for (var table : all) {
                open(table.name() + ".csv", zip);
                write(table, zip);
            }
        } catch (JacksonIOException gone) {
            throw gone.getCause();
        }
        // Only here: closing after a failure would end half a package as if it were whole.
        zip.close();
    }

    private static void open(String file, ZipOutputStream zip) throws IOException {
        var entry = new ZipEntry(file);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    private void write(Tables.Table table, OutputStream to) {
        try (var csv = CSV.writeValues(to)) {
            csv.write(table.names());
            tables.each(table, row -> csv.write(texts(row)));
        }
    }

    private static List<String> texts(List<? extends @Nullable Object> row) {
        return row.stream().map(cell -> cell == null ? "" : cell.toString()).toList();
    }
}
