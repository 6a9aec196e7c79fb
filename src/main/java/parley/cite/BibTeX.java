package parley.cite;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import parley.record.EdtfDate;

/** A citation as one entry of BibTeX, in UTF-8 for biber, of a type that plain BibTeX has too. */
final class BibTeX {

    private BibTeX() {}

    static String of(Citation citation) {
        Map<String, String> fields = new LinkedHashMap<>();
        // In braces of its own: which part of a name is the family's is not on record.
        citation.author()
                .ifPresent(author -> fields.put("author", "{" + escaped(author.name()) + "}"));
        // And so is a title, or styles would write its capitals small.
        fields.put("title", "{" + escaped(citation.title()) + "}");
        fields.put("type", escaped(citation.genre()));
        if (!citation.reportedIn().isEmpty()) {
            fields.put("howpublished", escaped(Lines.capital(citation.reportedIn())));
        }
        date(citation.date(), fields);
        fields.put("version", escaped(citation.version().id()));
        fields.put("url", verbatim(citation.address()));
        fields.put("note", escaped(String.join(" ", citation.notes())));
        return fields.entrySet().stream()
                .map(field -> "  %s = {%s}".formatted(field.getKey(), field.getValue()))
                .collect(
                        Collectors.joining(
                                ",\n", "@misc{%s,\n".formatted(citation.key()), "\n}\n"));
    }

    /** Biber reads a date as EDTF; an open or unsure one is a year in words, never a day. */
    private static void date(EdtfDate date, Map<String, String> fields) {
        if (date.isNone()) {
            return;
        }
        if (date.isOpen() || date.text().endsWith("?")) {
            fields.put("year", escaped(date.dayless()));
            return;
        }
        fields.put("date", date.text());
    }

    /** BibTeX counts braces even after a backslash, so these are written as names. */
    private static String escaped(String text) {
        return Lines.one(text)
                .codePoints()
                .mapToObj(
                        letter ->
                                switch (letter) {
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

    /** An address is not TeX, but it may not close its field. */
    private static String verbatim(String address) {
        return Lines.one(address).replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
    }
}
