package parley.cite;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.http.MediaType;

/** The files that reference managers take. */
enum CitationFormat {
    JSON("CSL-JSON", "application", "vnd.citationstyles.csl+json", CslJson::of),
    BIB("BibTeX", "application", "x-bibtex", BibTeX::of),
    RIS("RIS", "application", "x-research-info-systems", Ris::of);

    private final String title;
    private final String type;
    private final String subtype;
    private final Function<Citation, String> writer;

    CitationFormat(String title, String type, String subtype, Function<Citation, String> writer) {
        this.title = title;
        this.type = type;
        this.subtype = subtype;
        this.writer = writer;
    }

    /** What readers know it by. */
    String title() {
        return title;
    }

    /** What its addresses and files end in. */
    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** JSON is UTF-8 by its definition and takes no such parameter. */
    MediaType mediaType() {
        return this == JSON ? new MediaType(type, subtype) : new MediaType(type, subtype, StandardCharsets.UTF_8);
    }

    String write(Citation citation) {
        return writer.apply(citation);
    }
}
