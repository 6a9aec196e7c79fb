package parley.publishing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a controller answers: one record, of which every format is a view. */
public interface Page {

    /** What the page says of itself. */
    Head head();

    /** The name of its template, in which it is {@code page}: "talks-list" for TalksListPage. */
    default String template() {
        var name = getClass().getSimpleName().replaceFirst("Page$", "");
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** Its path with those of its parameters that it knows, in one order, without a format. */
    String address();

    /** The address of the whole list, where this page is only a part of one. */
    default String whole() {
        return address();
    }

    /** The address that search engines should list, where it has several. */
    default String canonical() {
        return address();
    }

    /** The address of the page before this one. */
    default Optional<String> previous() {
        return Optional.empty();
    }

    /** The address of the page after this one. */
    default Optional<String> next() {
        return Optional.empty();
    }

    /** What is wrong with its address, by the name of the parameter: answered 400, in no format but HTML. */
    default Map<String, String> faults() {
        return Map.of();
    }

    /** What it holds, made for JSON; the schema of pages follows from its class. */
    Record json();

    /** What it is about, in the terms of schema.org; by default the page itself. */
    default List<JsonLdNode> jsonLd() {
        return List.of(JsonLdNode.of("WebPage", address())
                .with("name", head().title())
                .with("description", head().description())
                .with("url", new Address(address())));
    }

    /** The list as a table, where it is one. */
    default Optional<Table> table() {
        return Optional.empty();
    }

    /** What is new in the list, where that can be followed. */
    default Optional<Feed> feed() {
        return Optional.empty();
    }

    /** Its days for a calendar, where it has some. */
    default Optional<Calendar> calendar() {
        return Optional.empty();
    }
}
