package parley.filter;

import java.util.regex.Pattern;
import parley.record.value.EdtfDate;

/** Which page of a list: one that is told by an entry or a day, and never by a number. */
public final class Cursor {

    /** The page with which the list begins. */
    public static final Cursor FIRST = new Cursor(Place.FIRST, "");

    private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d{2}){0,2}");

    /** How a page lies to what tells it. */
    public enum Place {
        FIRST,
        BEGINS_WITH,
        ENDS_WITH,
        HOLDS,
        BEGINS_IN
    }

    private final Place place;
    private final String text;

    private Cursor(Place place, String text) {
        this.place = place;
        this.text = text;
    }

    /**
     * The page that begins with an entry, told by its anchor; or with the first entry of a year, a
     * month or a day, told as 2031, 2031-05 or 2031-05-04, or with what follows in the order of the
     * list where that has none.
     */
    public static Cursor start(String text) {
        var isDay = DAY.matcher(text).matches();
        return new Cursor(isDay ? Place.BEGINS_IN : Place.BEGINS_WITH, text);
    }

    /** The page that ends with an entry, told by its anchor. */
    public static Cursor end(String anchor) {
        return new Cursor(Place.ENDS_WITH, anchor);
    }

    /** A page that holds an entry, told by its anchor, with what precedes it on its day. */
    public static Cursor at(String anchor) {
        return new Cursor(Place.HOLDS, anchor);
    }

    public Place place() {
        return place;
    }

    public String anchor() {
        return text;
    }

    /** The day, month or year; none where no calendar has it. */
    public EdtfDate date() {
        try {
            return EdtfDate.parse(text);
        } catch (IllegalArgumentException impossible) {
            return EdtfDate.NONE;
        }
    }
}
