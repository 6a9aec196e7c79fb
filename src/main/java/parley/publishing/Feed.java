package parley.publishing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/**
 * What is new in a list, for those who follow it; its title is that of its page.
 *
 * @param id a {@link Tag} that never changes
 * @param updated when this version of the record came: what is withdrawn leaves no other trace
 * @param entries the newest, {@link #MOST} at most; asked for only where the feed itself is
 */
public record Feed(String id, Instant updated, Supplier<List<Entry>> entries) {

    /**
     * How many entries a feed has at most. Feeds are fetched often and in full, so they must not grow with the record;
     * a daily reader misses entries only where one day adds more than this.
     */
    public static final int MOST = 100;

    /**
     * One thing that came on record.
     *
     * @param id a {@link Tag} that never changes
     * @param published the day it came on record
     * @param updated the day it last changed on record
     * @param path its page
     * @param authors whose words they are, as far as the record says
     * @param html the words with who reported them; any text in it is already escaped; empty where the title says it
     *     all
     */
    public record Entry(
            String id,
            String title,
            LocalDate published,
            LocalDate updated,
            String path,
            List<String> authors,
            String html) {}
}
