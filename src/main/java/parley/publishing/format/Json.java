package parley.publishing.format;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.publishing.Address;
import parley.publishing.JsonLdNode;
import parley.publishing.Limits;
import parley.publishing.Link;
import parley.publishing.Origin;
import parley.publishing.Page;
import parley.publishing.Sections;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes a page as JSON, and what it is about as JSON-LD. */
final class Json {

    // Not the mapper of the application, whose settings must not change what is published.
    private static final ObjectWriter WRITER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build()
            .writer();

    private Json() {}

    /** What every page has, as JSON. */
    @JsonClassDescription(
            "What ?format=json answers at any page. Every key that is listed for a thing is always there; null means"
                    + " unknown, open or absent. Lists are there on the pages that show them.")
    record EveryPage(
            @JsonPropertyDescription("Where this schema is.") @JsonProperty("$schema")
            Address schema,

            @JsonPropertyDescription("This page.") Address address,
            @JsonPropertyDescription("Its title.") String title,

            @JsonPropertyDescription("What it holds, in a sentence or two.")
            String description,

            @JsonPropertyDescription("The page before this one, as JSON.")
            Optional<Address> prev,

            @JsonPropertyDescription("The page after this one, as JSON; null on the last.")
            Optional<Address> next,

            @JsonPropertyDescription("Every format of the page, by the name that ?format= takes.")
            @Limits(required = {"html", "json"})
            Map<String, Address> formats) {}

    /** A page as JSON: what every page has, then what this one holds. */
    private record Data(
            @JsonUnwrapped EveryPage page, @JsonUnwrapped Record content) {}

    static byte[] of(Page page, List<Format> formats, Origin origin) {
        var addresses = new LinkedHashMap<String, Address>();
        formats.forEach(format -> addresses.put(format.name(), new Address(format.address(page))));
        var every = new EveryPage(
                new Address(PageSchema.ADDRESS),
                new Address(page.address()),
                page.head().title(),
                page.head().description(),
                page.previous().map(Json::data),
                page.next().map(Json::data),
                addresses);
        return WRITER.withAttribute(Origin.class, origin).writeValueAsBytes(new Data(every, page.json()));
    }

    private static Address data(String page) {
        return new Address(Format.with(page, "json"));
    }

    /** What a page is about, fit to stand inside an element of HTML. */
    static String ld(Page page, Origin origin) {
        var graph = new ArrayList<>(page.jsonLd());
        graph.addAll(breadcrumbs(page));
        var data = new LinkedHashMap<String, Object>();
        data.put("@context", "https://schema.org");
        data.put("@graph", graph);
        // In JSON these occur only inside strings. HTML ends a script at </script wherever it occurs, and some readers
        // of JSON take U+2028 and U+2029 for line ends.
        return WRITER.withAttribute(Origin.class, origin)
                .writeValueAsString(data)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    /** The path from the section that a page belongs to; none for the section itself, in whatever order. */
    private static List<JsonLdNode> breadcrumbs(Page page) {
        return Sections.ALL.stream()
                .filter(section -> section.href().equals(page.head().section()))
                .filter(section -> !section.href().equals(page.whole().replaceFirst("\\?order=\\w+$", "")))
                .map(section -> JsonLdNode.of("BreadcrumbList")
                        .with(
                                "itemListElement",
                                List.of(
                                        step(1, section),
                                        step(
                                                2,
                                                new Link(
                                                        page.address(),
                                                        page.head().title())))))
                .toList();
    }

    private static JsonLdNode step(int position, Link page) {
        return JsonLdNode.of("ListItem")
                .with("position", position)
                .with("name", page.name())
                .with("item", Map.of("@id", new Address(page.href())));
    }
}
