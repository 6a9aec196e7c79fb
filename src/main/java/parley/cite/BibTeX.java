package parley.cite;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

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
        date(citation, fields);
        fields.put("version", escaped(citation.version().id()));
        fields.put("url", verbatim(citation.address()));
        fields.put("note", escaped(String.join(" ", citation.notes())));
        return fields.entrySet().stream()
                .map(field -> "  %s = {%s}".formatted(field.getKey(), field.getValue()))
                .collect(
                        Collectors.joining(
                                ",\n", "@misc{%s,\n".formatted(citation.key()), "\n}\n"));
    }

    /** Managers drop what they can't read of a date: any that is not plain is a year in words. */
    private static void date(Citation citation, Map<String, String> fields) {
        if (citation.isDatedPlainly()) {
            fields.put("date", citation.date().text());
        } else if (!citation.date().isNone()) {
            fields.put("year", escaped(citation.date().dayless()));
        }
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
