package parley.search.text;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.index.DirectoryReader;

/** The blocks of which the last index was made, by their texts. Java drops them where memory gets short. */
public final class IndexBlocks {

    private volatile SoftReference<Map<UUID, DirectoryReader>> last = new SoftReference<>(Map.of());

    Map<UUID, DirectoryReader> last() {
        var known = last.get();
        return known == null ? Map.of() : known;
    }

    void keep(Map<UUID, DirectoryReader> blocks) {
        last = new SoftReference<>(blocks);
    }
}
