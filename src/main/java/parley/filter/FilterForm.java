package parley.filter;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The filter of a list as the reader filled it in, valid or not: the known parameters of an address
 * in one order, without the empty ones.
 *
 * @param path the page that is filtered
 * @param values by the names of the parameters
 */
public record FilterForm(String path, Map<String, String> values) {

    /** What narrows a list. */
    static final List<String> FILTERS = List.of("q", "side", "speaker", "of", "topic", "talks", "kind", "from", "to");

    /** For pages that know no filter, only where in their list a page lies. */
    public static final String[] ALL_FILTERS =
            Stream.concat(FILTERS.stream(), Stream.of("order")).toArray(String[]::new);

    /** Where in the list a page lies, which any change of the filter makes void. */
    static final List<String> KEYS = List.of("start", "end", "at");

    private static final List<String> KNOWN =
            Stream.of(FILTERS, List.of("order"), KEYS).flatMap(List::stream).toList();

    /**
     * Takes the known parameters of a request; of one that is given twice, the first.
     *
     * @param without the parameters that this page does not know
     */
    public static FilterForm of(String path, Map<String, String[]> parameters, String... without) {
        var values = new LinkedHashMap<String, String>();
        for (var name : KNOWN) {
            var given = parameters.get(name);
            if (given != null && !given[0].isBlank() && !List.of(without).contains(name)) {
                values.put(name, given[0].replaceAll("\\p{Cntrl}", " ").strip());
            }
        }
        return new FilterForm(path, Collections.unmodifiableMap(values));
    }

    /** What was filled in, empty if nothing was. */
    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** What narrows the list and orders it, without where in it a page lies. */
    public Map<String, String> narrowing() {
        var narrowing = new LinkedHashMap<>(values);
        narrowing.keySet().removeAll(KEYS);
        return Collections.unmodifiableMap(narrowing);
    }

    /** Whether nothing is filtered. */
    public boolean isEmpty() {
        return FILTERS.stream().noneMatch(values::containsKey);
    }

    /** Which page of the list is asked for. */
    public Cursor key() {
        for (var name : KEYS) {
            var text = value(name);
            if (!text.isEmpty()) {
                return switch (name) {
                    case "start" -> Cursor.start(text);
                    case "end" -> Cursor.end(text);
                    default -> Cursor.at(text);
                };
            }
        }
        return Cursor.FIRST;
    }

    /** Whether the page that is asked for is told by an entry, wherever on it that stands. */
    public boolean isInContext() {
        return KEYS.stream().filter(values::containsKey).findFirst().equals(Optional.of("at"));
    }

    /** The address of the page that is asked for. */
    public String address() {
        return address(
                values, KEYS.stream().filter(values::containsKey).findFirst().orElse(""));
    }

    /** The address of the same list, from its first page. */
    public String whole() {
        return address(values, "");
    }

    /** The address of the same list with one value changed, from its first page. */
    public String with(String name, String value) {
        var changed = new LinkedHashMap<>(values);
        changed.put(name, value);
        return address(changed, KEYS.contains(name) ? name : "");
    }

    /** The same list by date: the best answers have no other pages. */
    public FilterForm byDate() {
        var changed = new LinkedHashMap<>(values);
        changed.put("order", "oldest");
        return new FilterForm(path, changed);
    }

    /** The address of the same list with one value taken off, from its first page. */
    public String without(String name) {
        var changed = new LinkedHashMap<>(values);
        changed.remove(name);
        return address(changed, "");
    }

    private String address(Map<String, String> changed, String key) {
        var query = KNOWN.stream()
                .filter(name -> !KEYS.contains(name) || name.equals(key))
                .filter(name -> !changed.getOrDefault(name, "").isEmpty())
                .map(name -> name + "=" + URLEncoder.encode(changed.get(name), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}
