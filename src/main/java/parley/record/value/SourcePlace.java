package parley.record.value;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in a source: a paragraph or several, a page or several, or a time in a recording; the others are null.
 *
 * @param paragraph the only one or the first, from 1
 * @param lastParagraph the last of several
 * @param page as the source numbers it, "xii", or "12-13" for several
 * @param timecode hours, minutes and seconds, "1:02:33"
 */
public record SourcePlace(
        @Nullable Integer paragraph,
        @Nullable Integer lastParagraph,
        @Nullable String page,
        @Nullable String timecode) implements Comparable<SourcePlace> {

    /** What could not be read. */
    public static final SourcePlace NONE = new SourcePlace(null, null, null, null);

    /** The keys under which it stands in a file, one at a time. */
    public static final List<String> KEYS = List.of("paragraph", "paragraphs", "page", "timecode");

    private static final Pattern PARAGRAPHS = Pattern.compile("([1-9]\\d{0,8})[-–]([1-9]\\d{0,8})");
    private static final Pattern PAGE = Pattern.compile("(?=.{1,20}$)[\\p{L}\\p{N}]+([.\\-–][\\p{L}\\p{N}]+)*");
    private static final Pattern PAGES = Pattern.compile("\\d+-\\d+|[ivxlcdm]+-[ivxlcdm]+");
    private static final Pattern TIMECODE = Pattern.compile("(?:(\\d{1,3}):(?=\\d\\d:))?([0-5]?\\d):([0-5]\\d)");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,8})(\\D.*)?");
    private static final Pattern ROMAN = Pattern.compile("([ivxlcdm]+)(-.*)?");

    /** No Roman number of 20 letters is larger. */
    private static final int MOST_ROMAN = 20_000;

    private static final int BITS = 30;
    private static final long KIND = 1L << 2 * BITS;

    /** One paragraph. */
    public static SourcePlace ofParagraph(int paragraph) {
        return new SourcePlace(paragraph, null, null, null);
    }

    /**
     * Reads what stands under a key other than "paragraph".
     *
     * @throws IllegalArgumentException with what would be right
     */
    public static SourcePlace parse(String key, String text) {
        return switch (key) {
            case "paragraphs" -> paragraphs(text);
            case "page" -> page(text);
            default -> timecode(text);
        };
    }

    private static SourcePlace paragraphs(String text) {
        var ends = PARAGRAPHS.matcher(text);
        if (!ends.matches()) {
            throw new IllegalArgumentException(
                    "'paragraphs' is '%s'; write the first and the last, as in 121-136".formatted(text));
        }
        var first = Integer.parseInt(ends.group(1));
        var last = Integer.parseInt(ends.group(2));
        if (last <= first) {
            throw new IllegalArgumentException("'paragraphs' is '%s', whose last is not after its first; write %s"
                    .formatted(text, last == first ? "paragraph: " + first : "paragraphs: " + last + "-" + first));
        }
        return new SourcePlace(first, last, null, null);
    }

    private static SourcePlace page(String text) {
        if (!PAGE.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "'page' is '%s'; write its number as the source has it, as in 12, xii or 12-13".formatted(text));
        }
        return new SourcePlace(null, null, text.replace('–', '-'), null);
    }

    private static SourcePlace timecode(String text) {
        var parts = TIMECODE.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "'timecode' is '%s'; write hours, minutes and seconds, as in '1:02:33', or minutes and seconds, as in '2:33'"
                            .formatted(text));
        }
        var hours = parts.group(1) == null ? 0 : Integer.parseInt(parts.group(1));
        var minutes = Integer.parseInt(parts.group(2));
        var time = hours > 0 ? "%d:%02d:%s" : "%2$d:%3$s";
        return new SourcePlace(null, null, null, time.formatted(hours, minutes, parts.group(3)));
    }

    public boolean isNone() {
        return equals(NONE);
    }

    /** As it stands after the name of its source: "¶ 6", "¶ 121–136", "p. 12", "at 1:02:33". */
    public String reading() {
        if (page != null) {
            return (isSeveral() ? "pp. " : "p. ") + number();
        }
        return (timecode != null ? "at " : "¶ ") + number();
    }

    /** What it is, in words: "paragraphs 121–136". */
    public String name() {
        var kind = page != null ? "page" : timecode != null ? "time" : "paragraph";
        return kind + (isSeveral() ? "s " : " ") + number();
    }

    /** Its numbers without what they count: "121–136". */
    public String number() {
        if (page != null) {
            return isSeveral() ? page.replace('-', '–') : page;
        }
        return timecode != null ? timecode : lastParagraph == null ? "" + paragraph : paragraph + "–" + lastParagraph;
    }

    /** Its fragment on the page of the source. */
    public String fragment() {
        if (page != null) {
            return "page-" + page;
        }
        return timecode != null ? "at-" + timecode.replace(':', '-') : "p" + number().replace('–', '-');
    }

    private boolean isSeveral() {
        return lastParagraph != null || page != null && PAGES.matcher(page).matches();
    }

    /** A number by which the places of a source are in order: paragraphs, then pages, Roman ones first, then times. */
    public long rank() {
        if (paragraph != null) {
            return ((long) paragraph << BITS) + (lastParagraph == null ? 0 : lastParagraph);
        }
        return page != null ? KIND + ((long) pageNumber(page) << BITS) : 2 * KIND + seconds();
    }

    private static int pageNumber(String page) {
        var roman = ROMAN.matcher(page);
        if (roman.matches()) {
            return roman(roman.group(1));
        }
        var number = NUMBER.matcher(page);
        return number.matches() ? MOST_ROMAN + Integer.parseInt(number.group(1)) : (1 << BITS) - 1;
    }

    private static int roman(String digits) {
        var value = 0;
        var after = 0;
        for (var at = digits.length() - 1; at >= 0; at--) {
            var digit = switch (digits.charAt(at)) {
                case 'i' -> 1;
                case 'v' -> 5;
                case 'x' -> 10;
                case 'l' -> 50;
                case 'c' -> 100;
                case 'd' -> 500;
                default -> 1000;
            };
            value += digit < after ? -digit : digit;
            after = digit;
        }
        return value;
    }

    private long seconds() {
        var seconds = 0L;
        for (var part : timecode == null ? new String[0] : timecode.split(":")) {
            seconds = seconds * 60 + Integer.parseInt(part);
        }
        return seconds;
    }

    @Override
    public int compareTo(SourcePlace other) {
        return Comparator.comparingLong(SourcePlace::rank)
                .thenComparing(SourcePlace::number)
                .compare(this, other);
    }
}
