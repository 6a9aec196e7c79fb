package parley.search;

import java.util.regex.Pattern;
import parley.record.EdtfDate;

/** Which page of a list: one that is told by an entry or a day, and never by a number. */
public final class Key {

    /** The page with which the list begins. */
    public static final Key FIRST = new Key(Place.FIRST, "");

    private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d{2}){0,2}");

    /** How a page lies to what tells it. */
    enum Place {
        FIRST,
        BEGINS_WITH,
        ENDS_WITH,
        HOLDS,
        BEGINS_IN
    }

    private final Place place;
    private final String text;

    private Key(Place place, String text) {
        this.place = place;
        this.text = text;
    }

    /**
     * The page that begins with an entry, told by its anchor; or with the first entry of a year, a
     * month or a day, told as 2031, 2031-05 or 2031-05-04, or with what follows in the order of the
     * list where that has none.
     */
    public static Key start(String text) {
        var isDay = DAY.matcher(text).matches();
        return new Key(isDay ? Place.BEGINS_IN : Place.BEGINS_WITH, text);
    }

    /** The page that ends with an entry, told by its anchor. */
    public static Key end(String anchor) {
        return new Key(Place.ENDS_WITH, anchor);
    }

    /** A page that holds an entry, told by its anchor, with what precedes it on its day. */
    public static Key at(String anchor) {
        return new Key(Place.HOLDS, anchor);
    }

    Place place() {
        return place;
    }

    String anchor() {
        return text;
    }

    /** The day, month or year; none where no calendar has it. */
    EdtfDate date() {
        try {
            return EdtfDate.parse(text);
        } catch (IllegalArgumentException impossible) {
            return EdtfDate.NONE;
        }
    }
}
