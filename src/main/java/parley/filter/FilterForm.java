package parley.filter;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.filter.Filter.Order;

/**
 * The filter of a list as the reader filled it in, valid or not.
 *
 * @param path the page that is filtered
 * @param values the known parameters of the address, in one order, without the empty ones
 * @param order in which the list is shown, which its links keep; empty where that is not known
 * @param usual the order that its first page has where the address names none
 */
public record FilterForm(String path, Map<String, String> values, String order, String usual) {

    private static final String ORDER = "order";

    /** The parameters of the cursor, which any change of the filter makes void. */
    private static final List<String> CURSOR = List.of("start", "end", "at");

    /** The parameter of the list of speakers that narrows it by the first letter of a name. */
    public static final String LETTER = "letter";

    /** The parameters that narrow or order a list. */
    private static final List<String> NARROWING = Stream.concat(
                    Arrays.stream(Field.values()).map(Field::text), Stream.of(ORDER))
            .toList();

    private static final List<String> KNOWN = Stream.of(NARROWING.stream(), Stream.of(LETTER), CURSOR.stream())
            .flatMap(names -> names)
            .toList();

    /** A form whose list was not made yet. */
    public FilterForm(String path, Map<String, String> values) {
        this(path, values, "", "");
    }

    /** The names of the parameters that narrow or order a list, for the schema of pages. */
    public static final class Names implements Supplier<List<String>> {

        @Override
        public List<String> get() {
            return NARROWING;
        }
    }

    /**
     * Takes the known parameters of a request; of one that is given twice, the first.
     *
     * @param without the parameters that this page does not know
     */
    public static FilterForm of(String path, Map<String, String[]> parameters, String... without) {
        return of(
                path,
                parameters,
                name -> (!name.equals(LETTER) || path.equals("/speakers"))
                        && !List.of(without).contains(name));
    }

    /**
     * The form of a list that has one order and is filtered by no more than the named parameters: its cursor, mostly.
     */
    public static FilterForm unfiltered(String path, Map<String, String[]> parameters, String... but) {
        return of(
                path, parameters, name -> CURSOR.contains(name) || List.of(but).contains(name));
    }

    private static FilterForm of(String path, Map<String, String[]> parameters, Predicate<String> isKnown) {
        var values = new LinkedHashMap<String, String>();
        for (var name : KNOWN) {
            var given = parameters.get(name);
            if (given != null && !given[0].isBlank() && isKnown.test(name)) {
                values.put(name, given[0].replaceAll("\\p{Cntrl}", " ").strip());
            }
        }
        return new FilterForm(path, Collections.unmodifiableMap(values));
    }

    /** What was filled in, empty if nothing was. */
    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** What narrows the list and orders it, without the cursor. */
    public Map<String, String> narrowing() {
        var narrowing = new LinkedHashMap<>(values);
        narrowing.keySet().removeAll(CURSOR);
        return Collections.unmodifiableMap(narrowing);
    }

    /** Whether nothing is filtered. */
    public boolean isEmpty() {
        return Arrays.stream(Field.values()).map(Field::text).noneMatch(values::containsKey);
    }

    /** The page of the list that is asked for. */
    public Cursor cursor() {
        var name = cursorName();
        return switch (name) {
            case "start" -> Cursor.start(value(name));
            case "end" -> Cursor.end(value(name));
            case "at" -> Cursor.at(value(name));
            default -> Cursor.FIRST;
        };
    }

    private String cursorName() {
        return CURSOR.stream().filter(values::containsKey).findFirst().orElse("");
    }

    /** The address of the page that is asked for. */
    public String address() {
        return address(values, cursorName());
    }

    /** The address of the list, whatever its page; in an order only where one was asked for. */
    public String whole() {
        return address(values, "");
    }

    /** The address of the first page in the order in which the list is shown. */
    public String first() {
        return with(ORDER, order);
    }

    /** The address of the same list with one value changed, from its first page. */
    public String with(String name, String value) {
        var changed = new LinkedHashMap<>(values);
        changed.put(ORDER, order.isEmpty() ? value(ORDER) : order);
        changed.put(name, value);
        return address(changed, name);
    }

    /** The same form with another value of a field. */
    FilterForm filled(Field field, String value) {
        var changed = new LinkedHashMap<>(values);
        changed.put(field.text(), value);
        return new FilterForm(path, Collections.unmodifiableMap(changed), order, usual);
    }

    /** The address of the same list without one value, from its first page. */
    public String without(String name) {
        return with(name, "");
    }

    /**
     * The same form of a list that is shown in an order.
     *
     * @param first the order that its first page has where the address names none
     */
    public FilterForm shown(Order inOrder, Order first) {
        return new FilterForm(path, values, inOrder.text(), first.text());
    }

    /** The same list by date: best first it has no days to go to. */
    public FilterForm byDate() {
        return new FilterForm(path, values, Order.OLDEST.text(), usual);
    }

    /** The order that was asked for; empty where that is the usual one. */
    public String askedOrder() {
        return value(ORDER).equals(usual) ? "" : value(ORDER);
    }

    /**
     * @param cursor the only parameter of the cursor that is kept
     */
    private String address(Map<String, String> all, String cursor) {
        var query = KNOWN.stream()
                .filter(name -> !CURSOR.contains(name) || name.equals(cursor))
                .filter(name -> !all.getOrDefault(name, "").isEmpty())
                .filter(name -> !name.equals(ORDER) || isNamed(all, cursor))
                .map(name -> name + "=" + URLEncoder.encode(all.get(name), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** Whether the order stands in the address: from a cursor, what is not searched for is read oldest first. */
    private boolean isNamed(Map<String, String> all, String cursor) {
        var named = all.get(ORDER);
        var isSearch = !all.getOrDefault(Field.WORDS.text(), "").isEmpty();
        if (usual.isEmpty()) {
            return true;
        }
        if (isSearch || named.equals(Order.BEST.text())) {
            return !named.equals(Order.BEST.text());
        }
        return !named.equals(CURSOR.contains(cursor) ? Order.OLDEST.text() : usual);
    }
}
