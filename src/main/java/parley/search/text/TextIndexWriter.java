package parley.search.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;

/** Writes the texts of a record into an index in memory, entry by entry in the order of the timeline. */
public final class TextIndexWriter implements AutoCloseable {

    private static final FieldType SPELLING = new FieldType(TextField.TYPE_NOT_STORED);

    static {
        SPELLING.setIndexOptions(IndexOptions.DOCS);
        SPELLING.setOmitNorms(true);
        SPELLING.freeze();
    }

    private final Analyzers language;
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final IndexWriter writer;
    private Document entry = new Document();

    public TextIndexWriter(Analyzers language) {
        this.language = language;
        var analyzer = new PerFieldAnalyzerWrapper(language.texts(), Map.of(TextIndex.SPELLING, language.plain()));
        var settings = new IndexWriterConfig(analyzer);
        // Merges only segments beside each other, so that entries keep their order.
        settings.setMergePolicy(new LogDocMergePolicy());
        settings.setMergeScheduler(new SerialMergeScheduler());
        settings.setUseCompoundFile(false);
        settings.setRAMBufferSizeMB(32);
        try {
            writer = new IndexWriter(directory, settings);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        // Stands for position 0, so that each document has the position of its entry as its number.
        next();
    }

    /** Adds a text, if there is one, to the present entry. */
    public void add(String field, @Nullable String text) {
        if (text != null) {
            entry.add(new TextField(field, text, Field.Store.NO));
            entry.add(new Field(TextIndex.SPELLING, text, SPELLING));
        }
    }

    public void add(String field, List<String> texts) {
        texts.forEach(text -> add(field, text));
    }

    /** Ends the present entry; the next text belongs to the one after it on the timeline. */
    public void next() {
        try {
            writer.addDocument(entry);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        entry = new Document();
    }

    /** The index of all that was added. */
    public TextIndex finish() {
        try {
            writer.forceMerge(1);
            writer.commit();
            return new TextIndex(language, DirectoryReader.open(directory));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
