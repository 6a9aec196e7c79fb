package parley.search.columns;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The anchors of all entries by their order, and back; a tenth of what a map would take. */
public final class AnchorTable {

    private final int[] ends;
    private final int[] slots;
    private byte[] bytes = new byte[1024];
    private int size;

    AnchorTable(int capacity) {
        ends = new int[capacity];
        slots = new int[Integer.highestOneBit(Math.max(capacity, 1)) << 2];
        Arrays.fill(slots, -1);
    }

    void add(String anchor) {
        var added = anchor.getBytes(StandardCharsets.UTF_8);
        var start = start(size);
        if (start + added.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(start + added.length, bytes.length * 2));
        }
        System.arraycopy(added, 0, bytes, start, added.length);
        ends[size] = start + added.length;
        var slot = slot(added);
        slots[slot] = size++;
    }

    public String get(int entry) {
        var start = start(entry);
        return new String(bytes, start, ends[entry] - start, StandardCharsets.UTF_8);
    }

    /** The order of an entry, or -1. */
    int find(String anchor) {
        return slots[slot(anchor.getBytes(StandardCharsets.UTF_8))];
    }

    private int start(int entry) {
        return entry == 0 ? 0 : ends[entry - 1];
    }

    /** The slot of this anchor, or the free one that it would take. */
    private int slot(byte[] anchor) {
        var hash = Arrays.hashCode(anchor) * 0x9E3779B9;
        var slot = (hash ^ hash >>> 15) & slots.length - 1;
        while (slots[slot] >= 0 && !isAt(slots[slot], anchor)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private boolean isAt(int entry, byte[] anchor) {
        return Arrays.equals(bytes, start(entry), ends[entry], anchor, 0, anchor.length);
    }
}
