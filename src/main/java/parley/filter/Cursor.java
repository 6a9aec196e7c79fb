package parley.filter;

import java.util.regex.Pattern;
import parley.record.value.EdtfDate;

/**
 * Points to a page of a list by an entry or a day, never by a number.
 *
 * @param anchor of the entry; or the day, month or year; empty for the first page
 */
public record Cursor(Place place, String anchor) {

    /** The page with which the list begins. */
    public static final Cursor FIRST = new Cursor(Place.FIRST, "");

    private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d{2}){0,2}");

    /** Where in the page the entry stands. */
    public enum Place {
        FIRST,
        BEGINS_WITH,
        ENDS_WITH,
        HOLDS,
        BEGINS_IN
    }

    /**
     * The page that begins with an entry; or with the first entry of a year, a month or a day, told as 2031, 2031-05 or
     * 2031-05-04, or with what follows in the order of the list where that has none.
     */
    public static Cursor start(String text) {
        return new Cursor(DAY.matcher(text).matches() ? Place.BEGINS_IN : Place.BEGINS_WITH, text);
    }

    /** The page that ends with an entry. */
    public static Cursor end(String anchor) {
        return new Cursor(Place.ENDS_WITH, anchor);
    }

    /** A page that holds an entry, with what precedes it on its day. */
    public static Cursor at(String anchor) {
        return new Cursor(Place.HOLDS, anchor);
    }

    /** The day, month or year; {@link EdtfDate#NONE} where no calendar has it. */
    public EdtfDate date() {
        try {
            return EdtfDate.parse(anchor);
        } catch (IllegalArgumentException noSuchDay) {
            return EdtfDate.NONE;
        }
    }
}
