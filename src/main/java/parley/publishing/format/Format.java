package parley.publishing.format;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import parley.publishing.Origin;
import parley.publishing.Page;

/**
 * A format of a page.
 *
 * @param name how it stands in an address
 * @param label what the reader sees
 * @param type its media type
 * @param use what becomes of it
 * @param body writes it
 */
public record Format(String name, String label, String type, Use use, Body body) {

    static final String HTML = "html";

    static final String HTML_TYPE = "text/html;charset=UTF-8";

    /** How a format is used. */
    enum Use {
        /** Read as it is, page by page. */
        PAGE,
        /** Followed: it holds the whole list, as it is or its newest entries. */
        LIST,
        /** Saved to a file. */
        FILE,
        /** Saved to a file, of any length: written as it is made. */
        STREAM
    }

    /** Writes a format. */
    @FunctionalInterface
    interface Body {
        void write(OutputStream to) throws IOException;
    }

    /**
     * The formats of a page, in the order in which they are listed. The first is HTML, which a template writes; a page
     * that reports faults in its address has no other.
     */
    static List<Format> of(Page page, Origin origin) {
        var formats = new ArrayList<Format>();
        formats.add(new Format(HTML, "HTML", HTML_TYPE, Use.PAGE, to -> {}));
        if (!page.faults().isEmpty()) {
            return formats;
        }
        page.feed()
                .ifPresent(feed -> formats.add(new Format(
                        "atom",
                        "Atom",
                        "application/atom+xml;charset=UTF-8",
                        Use.LIST,
                        to -> to.write(Atom.of(feed, page, with(page.whole(), "atom"), origin)))));
        page.calendar()
                .ifPresent(days -> formats.add(new Format(
                        "ics",
                        "Calendar",
                        "text/calendar;charset=UTF-8",
                        Use.FILE,
                        to -> to.write(Ics.of(days, origin)))));
        page.table()
                .ifPresent(table -> formats.add(new Format(
                        "xlsx",
                        "Excel",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        Use.STREAM,
                        to -> Xlsx.write(table, origin, to))));
        page.table()
                .ifPresent(table -> formats.add(new Format(
                        "csv",
                        "CSV",
                        "text/csv;charset=UTF-8;header=present",
                        Use.STREAM,
                        to -> Csv.write(table, origin, to))));
        // RFC 8259, 11: JSON is UTF-8, its media type has no charset.
        formats.add(new Format(
                "json", "JSON", "application/json", Use.PAGE, to -> to.write(Json.of(page, formats, origin))));
        return formats;
    }

    /** The name of the format that an address asks for. */
    static String asked(HttpServletRequest request) {
        var given = request.getParameter("format");
        return given == null || given.isBlank() ? HTML : given;
    }

    /** Whether an address asks for data, not for a page to read. */
    public static boolean isData(HttpServletRequest request) {
        return !asked(request).equals(HTML);
    }

    boolean isHtml() {
        return name.equals(HTML);
    }

    /** Where the page is in this format. */
    String address(Page page) {
        return address(use == Use.PAGE ? page.address() : page.whole());
    }

    /** Where a page with this address is in this format. */
    String address(String page) {
        return isHtml() ? page : with(page, name);
    }

    /** The media type without its parameters. */
    String mediaType() {
        return type.split(";", 2)[0];
    }

    static String with(String address, String format) {
        return address + (address.contains("?") ? "&" : "?") + "format=" + format;
    }
}
