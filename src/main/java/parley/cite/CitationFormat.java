package parley.cite;

import java.util.Locale;
import java.util.function.Function;
import org.springframework.http.MediaType;

/** The files that reference managers take. */
enum CitationFormat {
    // JSON is UTF-8 by its definition and takes no such parameter.
    JSON("CSL-JSON", "application/vnd.citationstyles.csl+json", CslJson::of),
    BIB("BibTeX", "application/x-bibtex;charset=UTF-8", BibTeX::of),
    RIS("RIS", "application/x-research-info-systems;charset=UTF-8", Ris::of);

    private final String title;
    private final MediaType type;
    private final Function<Citation, String> writer;

    CitationFormat(String title, String type, Function<Citation, String> writer) {
        this.title = title;
        this.type = MediaType.parseMediaType(type);
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

    MediaType mediaType() {
        return type;
    }

    String write(Citation citation) {
        return writer.apply(citation);
    }
}
