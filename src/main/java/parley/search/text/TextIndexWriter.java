package parley.search.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;
import parley.filter.Scope;

/** Writes the texts of a record into an index in memory, entry by entry in the order of the timeline. */
public final class TextIndexWriter implements AutoCloseable {

    private final NameSpellings names;
    private final Analyzer analyzer = Analyzers.ofRecord();
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final IndexWriter writer;
    private Document entry = new Document();
    private boolean hasOthers;

    /**
     * @param names those that are spelled in several ways
     */
    public TextIndexWriter(NameSpellings names) {
        this.names = names;
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

    /**
     * Adds to the present entry what was said.
     *
     * @param code of its language; empty where it is not known
     */
    public void addWords(String code, String text) {
        var language = Stemming.language(code);
        if (Stemming.isKnown(language)) {
            add(Analyzers.WORDS + language, text);
        } else {
            // Else it is found as it is written.
            hasOthers = true;
        }
        add(Analyzers.EXACT, text);
    }

    /** Adds to the present entry a text, if there is one, that is not what was said. */
    public void add(Scope scope, @Nullable String text) {
        if (text != null) {
            add(Analyzers.field(scope), text);
        }
    }

    public void add(Scope scope, List<String> texts) {
        texts.forEach(text -> add(scope, text));
    }

    private void add(String field, String text) {
        entry.add(new TextField(field, text, Field.Store.NO));
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
            return new TextIndex(names, hasOthers, DirectoryReader.open(directory));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public void close() {
        try {
            writer.close();
            analyzer.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
