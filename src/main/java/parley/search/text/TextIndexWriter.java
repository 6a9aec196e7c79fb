package parley.search.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;
import parley.filter.Scope;

/**
 * Writes the texts of a record into an index in memory, entry by entry in the order of the timeline. Where blocks are
 * kept, entries are indexed in blocks, which are then merged. The texts of an entry decide whether a block ends with it.
 * So the same entries make the same blocks wherever they stand, and a block that the index before had is taken from
 * there. An index that is made once is faster without blocks.
 */
public final class TextIndexWriter implements AutoCloseable {

    /** The mean number of entries in a block. */
    private static final int BLOCK = 1_000;

    private static final int LEAST = BLOCK / 8;
    private static final int MOST = BLOCK * 8;

    private final NameSpellings names;
    private final @Nullable IndexBlocks kept;
    private final Analyzer analyzer = Analyzers.ofRecord();
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final IndexWriter writer = writer(directory);
    private final List<DirectoryReader> blocks = new ArrayList<>();
    private final Map<UUID, DirectoryReader> byTexts = new HashMap<>();
    private List<Document> block = new ArrayList<>();
    private Document entry = new Document();
    private final StringBuilder ofBlock = new StringBuilder();
    private final StringBuilder ofEntry = new StringBuilder();
    private boolean hasOthers;

    /**
     * Creates a writer.
     *
     * @param names those that are spelled in several ways
     * @param kept the blocks of the index before, and of this one when it is finished; null to keep none
     */
    public TextIndexWriter(NameSpellings names, @Nullable IndexBlocks kept) {
        this.names = names;
        this.kept = kept;
        // Stands for position 0, so that each document has the position of its entry as its number.
        next();
    }

    private IndexWriter writer(ByteBuffersDirectory to) {
        try {
            return new IndexWriter(
                    to,
                    new IndexWriterConfig(analyzer)
                            // Merges only segments beside each other, so that entries keep their order.
                            .setMergePolicy(new LogDocMergePolicy())
                            .setMergeScheduler(new SerialMergeScheduler())
                            .setUseCompoundFile(false)
                            .setRAMBufferSizeMB(32));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
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
        if (kept != null) {
            // No text of a record has these characters.
            ofEntry.append(field).append('\u0001').append(text).append('\u0001');
        }
    }

    /** Ends the present entry; the next text belongs to the one after it on the timeline. */
    public void next() {
        try {
            if (kept == null) {
                writer.addDocument(entry);
            } else {
                addToBlock(kept);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        entry = new Document();
    }

    private void addToBlock(IndexBlocks kept) throws IOException {
        var texts = ofEntry.append('\u0002').toString();
        ofEntry.setLength(0);
        block.add(entry);
        ofBlock.append(texts);
        if (block.size() == MOST || block.size() >= LEAST && texts.hashCode() % BLOCK == 0) {
            endBlock(kept);
        }
    }

    private void endBlock(IndexBlocks kept) throws IOException {
        var hash = UUID.nameUUIDFromBytes(ofBlock.toString().getBytes(StandardCharsets.UTF_8));
        var made = byTexts.getOrDefault(hash, kept.last().get(hash));
        if (made == null) {
            made = index(block);
        }
        byTexts.put(hash, made);
        blocks.add(made);
        block = new ArrayList<>();
        ofBlock.setLength(0);
    }

    private DirectoryReader index(List<Document> documents) throws IOException {
        var ofDocuments = new ByteBuffersDirectory();
        try (var into = writer(ofDocuments)) {
            into.addDocuments(documents);
        }
        return DirectoryReader.open(ofDocuments);
    }

    /** The index of all that was added. */
    public TextIndex finish() {
        try {
            if (kept != null) {
                endBlock(kept);
                writer.addIndexes(blocks.stream()
                        .flatMap(made -> made.leaves().stream())
                        .map(leaf -> (CodecReader) leaf.reader())
                        .toArray(CodecReader[]::new));
                kept.keep(byTexts);
            }
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
