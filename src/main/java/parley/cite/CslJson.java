package parley.cite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parley.record.value.EdtfDate;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A citation as an array of one CSL item. */
final class CslJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private CslJson() {}

    static String of(Citation citation) {
        var item = new LinkedHashMap<String, Object>();
        item.put("id", citation.key());
        item.put("type", citation.type());
        // Not split: the record does not say which part is the family name.
        if (!citation.authors().isEmpty()) {
            item.put(
                    "author",
                    citation.authors().stream()
                            .map(author -> Map.of("literal", Lines.one(author.name())))
                            .toList());
        }
        putName(item, "title", citation.shortTitle());
        put(item, "language", citation.language());
        item.put("genre", Lines.one(citation.genreAndEvidence()));
        Evidence.first(citation.evidence()).stream().findFirst().ifPresent(source -> {
            putName(item, "container-title", source.title());
            put(item, "publisher", source.publisher());
        });
        date(citation.date()).ifPresent(date -> item.put("issued", date));
        putName(item, "event-title", citation.event());
        put(item, "event-place", citation.place());
        item.put("source", Citation.RECORD);
        item.put("version", citation.version().id());
        item.put("URL", citation.address());
        item.put("note", Lines.one(String.join(" ", citation.notes())));
        return MAPPER.writeValueAsString(List.of(item)) + "\n";
    }

    /** Text that styles must not set in title case: somebody's words, in whatever language. */
    private static void putName(Map<String, Object> item, String field, String value) {
        if (!value.isEmpty()) {
            put(item, field, "<span class=\"nocase\">" + Lines.one(value) + "</span>");
        }
    }

    private static void put(Map<String, Object> item, String field, String value) {
        if (!value.isEmpty()) {
            item.put(field, Lines.one(value));
        }
    }

    /** Date parts can't say "by", "or later" or "perhaps"; then the date is its reading. */
    private static Optional<Map<String, Object>> date(EdtfDate date) {
        if (date.isNone()) {
            return Optional.empty();
        }
        if (date.season().isPresent()) {
            return Optional.of(Map.of(
                    "date-parts",
                    List.of(List.of(Integer.valueOf(date.text().substring(0, 4)))),
                    "season",
                    date.season().get()));
        }
        if (date.isOpen() || date.isUncertain()) {
            return Optional.of(Map.of("literal", date.dayless()));
        }
        var parts = new ArrayList<List<Integer>>();
        for (var part : date.parts()) {
            if (!part.datetime().isEmpty()) {
                parts.add(Stream.of(part.datetime().split("T")[0].split("-"))
                        .map(Integer::valueOf)
                        .toList());
            }
        }
        // From and to a time of one day: it is that day.
        if (parts.size() == 2 && parts.get(0).equals(parts.get(1))) {
            parts.remove(1);
        }
        var exact = new LinkedHashMap<String, Object>();
        exact.put("date-parts", parts);
        if (date.isApproximate()) {
            exact.put("circa", true);
        }
        return Optional.of(exact);
    }
}
