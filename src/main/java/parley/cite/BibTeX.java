package parley.cite;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.util.StringUtils;
import parley.record.value.SourcePlace;

/** A citation as one entry of BibTeX, in UTF-8 for biber, of a type that plain BibTeX has too. */
final class BibTeX {

    /** The names that every style defines. */
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private BibTeX() {}

    static String of(Citation citation) {
        Map<String, String> fields = new LinkedHashMap<>();
        // In a second pair of braces: the record does not say which part is the family name.
        if (!citation.authors().isEmpty()) {
            fields.put(
                    "author",
                    citation.authors().stream()
                            .map(author -> "{" + escaped(author.name()) + "}")
                            .collect(Collectors.joining(" and ", "{", "}")));
        }
        // So is the title, or styles would lower its capitals.
        fields.put("title", "{{" + escaped(citation.shortTitle()) + "}}");
        if (!citation.language().isEmpty()) {
            fields.put("language", braced(citation.language()));
        }
        fields.put("type", braced(citation.genre()));
        if (!citation.reportedIn().isEmpty()) {
            fields.put("howpublished", braced(StringUtils.capitalize(citation.reportedIn())));
        }
        Evidence.first(citation.evidence()).stream().findFirst().ifPresent(source -> place(source.at(), fields));
        date(citation, fields);
        fields.put("version", braced(citation.version().id()));
        fields.put("url", "{" + verbatim(citation.address()) + "}");
        fields.put("note", braced(String.join(" ", citation.notes())));
        return fields.entrySet().stream()
                .map(field -> "  %s = %s".formatted(field.getKey(), field.getValue()))
                .collect(Collectors.joining(",\n", "@misc{%s,\n".formatted(citation.key()), "\n}\n"));
    }

    /** Pages, or paragraphs as biblatex tells them from pages; a time has no field. */
    private static void place(SourcePlace at, Map<String, String> fields) {
        if (at.timecode() == null) {
            fields.put("pages", braced(at.number().replace("–", "--")));
        }
        if (at.paragraph() != null) {
            fields.put("bookpagination", "{paragraph}");
        }
    }

    /**
     * Date is for biblatex, year and month are for older programs and for a date that lies in them. Reference managers
     * drop a ~ or ?, and biblatex does not print them by default, so the rest of a date with one is left to the notes; so
     * is the time, which biblatex has with its seconds only.
     */
    private static void date(Citation citation, Map<String, String> fields) {
        var isSeason = citation.date().season().isPresent();
        var date = isSeason ? citation.date().text() : String.join("/", citation.days());
        if (!date.isEmpty()) {
            fields.put("date", "{" + date + "}");
        }
        var year = citation.datedIn(4);
        if (!year.isEmpty()) {
            fields.put("year", "{" + year + "}");
        }
        var month = citation.datedIn(7);
        if (!month.isEmpty()) {
            fields.put("month", MONTHS.get(Integer.parseInt(month.substring(5)) - 1));
        }
    }

    private static String braced(String text) {
        return "{" + escaped(text) + "}";
    }

    /** BibTeX counts braces even after a backslash, so these are written as names. */
    private static String escaped(String text) {
        return Lines.one(text)
                .codePoints()
                .mapToObj(letter -> switch (letter) {
                    case '{' -> "\\textbraceleft{}";
                    case '}' -> "\\textbraceright{}";
                    case '\\' -> "\\textbackslash{}";
                    case '~' -> "\\textasciitilde{}";
                    case '^' -> "\\textasciicircum{}";
                    case '%', '&', '$', '#', '_' -> "\\" + (char) letter;
                    default -> Character.toString(letter);
                })
                .collect(Collectors.joining());
    }

    /** An address is not TeX, but must not close its field. */
    private static String verbatim(String address) {
        return Lines.one(address).replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
    }
}
