package parley.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the files for reference managers, each with a parser of its own kind. */
public final class References {

    static final Pattern RIS_LINE = Pattern.compile("([A-Z][A-Z0-9])  - ([^\\p{Cntrl}\\u2028]*)");

    /** A line of a RIS file. */
    public record Field(String tag, String value) {}

    private References() {}

    /** The one item of a CSL-JSON file. */
    public static JsonNode csl(String file) {
        var items = new JsonMapper().readTree(file);
        assertThat(items.size()).isEqualTo(1);
        return items.get(0);
    }

    /** The one entry of a BibTeX file. */
    public static BibTeXEntry bib(String file) throws Exception {
        var entries = new BibTeXParser().parse(new StringReader(file)).getEntries();
        assertThat(entries).hasSize(1);
        return entries.values().iterator().next();
    }

    /** The value of a field as TeX would print it; null where there is none. */
    public static String plain(BibTeXEntry entry, String field) {
        var value = entry.getField(new Key(field));
        if (value == null) {
            return null;
        }
        var tex = value.toUserString();
        if (tex.startsWith("{")) {
            tex = tex.substring(1, tex.length() - 1);
        }
        var names = Map.of(
                "\\textbraceleft{}", "{",
                "\\textbraceright{}", "}",
                "\\textbackslash{}", "\\",
                "\\textasciitilde{}", "~",
                "\\textasciicircum{}", "^");
        return Pattern.compile("\\\\text[a-z]+\\{\\}|\\\\[%&$#_]|[{}%&$#_\\\\~^]")
                .matcher(tex)
                .replaceAll(found -> {
                    var text = found.group();
                    assertThat(text).as("escaped in " + field).hasSizeGreaterThan(1);
                    return Matcher.quoteReplacement(names.getOrDefault(text, text.substring(1)));
                });
    }

    /** A field of a CSL item that styles may not write in title case, without what says so. */
    public static String name(JsonNode item, String field) {
        var form = Pattern.compile("<span class=\"nocase\">(.*)</span>")
                .matcher(item.get(field).asString());
        assertThat(form.matches()).as(item.get(field).asString()).isTrue();
        return form.group(1);
    }

    /** The lines of a RIS file, which must be one reference. */
    public static List<Field> ris(String file) {
        assertThat(file).endsWith("\r\n");
        var fields = new ArrayList<Field>();
        for (var line : file.split("\r\n")) {
            var form = RIS_LINE.matcher(line);
            assertThat(form.matches()).as(line).isTrue();
            fields.add(new Field(form.group(1), form.group(2)));
        }
        assertThat(fields.get(0).tag()).isEqualTo("TY");
        assertThat(fields.get(fields.size() - 1)).isEqualTo(new Field("ER", ""));
        assertThat(fields).filteredOn(field -> field.tag().matches("TY|ER")).hasSize(2);
        return fields;
    }

    /** The values of the lines with a tag. */
    public static List<String> value(List<Field> fields, String tag) {
        return fields.stream()
                .filter(f -> f.tag().equals(tag))
                .map(Field::value)
                .toList();
    }
}
