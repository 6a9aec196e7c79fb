package parley.publishing;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/**
 * What is new in a list, for those who follow it.
 *
 * @param id a {@link Tag} that never changes
 * @param updated the day that anything in the list last changed on record
 * @param entries the newest; asked for only where the feed itself is
 */
public record Feed(String id, String title, LocalDate updated, Supplier<List<Entry>> entries) {

    /**
     * One thing that came on record.
     *
     * @param id a {@link Tag} that never changes
     * @param published the day it came on record
     * @param updated the day it last changed on record
     * @param path its page
     * @param author whose words they are, as far as the record says
     * @param html the words with who reported them; any text in it is already escaped
     */
    public record Entry(
            String id,
            String title,
            LocalDate published,
            LocalDate updated,
            String path,
            String author,
            String html) {}
}
