package parley.search.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;
import parley.filter.Scope;

/**
 * Writes the texts of a record into an index in memory, entry by entry in the order of the timeline. Entries are indexed
 * in blocks, which are then merged. The texts of an entry decide whether a block ends with it. So the same entries make
 * the same blocks wherever they stand, and a block that the index before had is taken from there.
 */
public final class TextIndexWriter implements AutoCloseable {

    /** The mean number of entries in a block. */
    private static final int BLOCK = 1_000;

    private static final int LEAST = BLOCK / 8;
    private static final int MOST = BLOCK * 8;

    private final NameSpellings names;
    private final IndexBlocks kept;
    private final Analyzer analyzer = Analyzers.ofRecord();
    private final List<CompletableFuture<DirectoryReader>> blocks = new ArrayList<>();
    private final Map<UUID, CompletableFuture<DirectoryReader>> byTexts = new HashMap<>();
    private List<Document> block = new ArrayList<>();
    private Document entry = new Document();
    private final StringBuilder ofBlock = new StringBuilder();
    private final StringBuilder ofEntry = new StringBuilder();
    private boolean hasOthers;

    /**
     * Creates a writer.
     *
     * @param names those that are spelled in several ways
     * @param kept the blocks of the index before, and of this one when it is finished
     */
    public TextIndexWriter(NameSpellings names, IndexBlocks kept) {
        this.names = names;
        this.kept = kept;
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
        // No text of a record has these characters.
        ofEntry.append(field).append('\u0001').append(text).append('\u0001');
    }

    /** Ends the present entry; the next text belongs to the one after it on the timeline. */
    public void next() {
        var texts = ofEntry.append('\u0002').toString();
        block.add(entry);
        ofBlock.append(texts);
        entry = new Document();
        ofEntry.setLength(0);
        if (block.size() == MOST || block.size() >= LEAST && texts.hashCode() % BLOCK == 0) {
            endBlock();
        }
    }

    private void endBlock() {
        var documents = block;
        var hash = UUID.nameUUIDFromBytes(ofBlock.toString().getBytes(StandardCharsets.UTF_8));
        var known = kept.last().get(hash);
        var made = byTexts.computeIfAbsent(
                hash,
                any -> known == null
                        ? CompletableFuture.supplyAsync(() -> index(documents), SpareProcessor::share)
                        : known);
        blocks.add(made);
        block = new ArrayList<>();
        ofBlock.setLength(0);
    }

    private DirectoryReader index(List<Document> documents) {
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, settings())) {
            for (var document : documents) {
                writer.addDocument(document);
            }
            writer.commit();
            return DirectoryReader.open(directory);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private IndexWriterConfig settings() {
        return new IndexWriterConfig(analyzer)
                .setMergePolicy(NoMergePolicy.INSTANCE)
                .setMergeScheduler(new SerialMergeScheduler())
                .setUseCompoundFile(false)
                .setRAMBufferSizeMB(32);
    }

    /** The index of all that was added. */
    public TextIndex finish() {
        endBlock();
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, settings())) {
            writer.addIndexes(blocks.stream()
                    .flatMap(made -> made.join().leaves().stream())
                    .map(leaf -> (CodecReader) leaf.reader())
                    .toArray(CodecReader[]::new));
            writer.commit();
            kept.keep(byTexts);
            return new TextIndex(names, hasOthers, DirectoryReader.open(directory));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public void close() {
        analyzer.close();
    }
}
