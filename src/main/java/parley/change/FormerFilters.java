package parley.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import parley.record.history.Change;
import parley.record.history.FormerId;
import parley.record.history.FormerIds;
import parley.record.value.Thing;

/** Finds former ids in the filters and cursors of an address. */
@Component
record FormerFilters(FormerIds formerIds) {

    private static final Map<String, Thing> FILTERS = Map.of(
            "speaker", Thing.PARTICIPANT,
            "of", Thing.PARTICIPANT,
            "topic", Thing.TOPIC,
            "talks", Thing.TALKS);

    /** What the kinds were called before; "reported" were paraphrases, some with quoted words. */
    private static final Map<String, String> KINDS =
            Map.of("kind=own-words", "kind=quote", "kind=reported", "kind=paraphrase");

    /** The cursors, which name an entry by its anchor. */
    private static final Set<String> KEYS = Set.of("start", "end", "at");

    private static final Map<String, Thing> ENTRIES = Map.of("statement", Thing.STATEMENT, "talks", Thing.TALKS);

    private static final Pattern PARAMETER = Pattern.compile("([a-z]+)=(?:(statement|talks)-)?([a-z0-9-]{1,100})");

    /** Pages with a filter; others ignore its parameters. */
    private static final Pattern FILTERED = Pattern.compile("/|/speakers/[^/]+");

    /** Pages of a list with cursors. */
    private static final Pattern PAGED = Pattern.compile("/|/(speakers|talks|topics)/[^/]+");

    /**
     * A query today.
     *
     * @param now the query with present ids
     * @param fragment of the entry that the page shows in context, if that was renamed; otherwise empty
     * @param withdrawal of the first thing in the query that was withdrawn and that the page needs
     */
    record Today(String now, String fragment, Optional<Change> withdrawal) {}

    /** The former id in a parameter, and the text before it. */
    private record Named(String start, FormerId former) {

        Optional<String> now() {
            return former.nowId().map(id -> start + id);
        }
    }

    /** Reads a query; of a parameter that is repeated, only the first is looked up. */
    Today read(String path, String query) {
        var seen = new HashSet<String>();
        var now = new StringJoiner("&");
        var fragment = "";
        var withdrawals = new ArrayList<Change>();
        for (var parameter : query.split("&", -1)) {
            var name = parameter.substring(0, Math.max(0, parameter.indexOf('=')));
            var named = seen.add(name) ? named(parameter) : Optional.<Named>empty();
            var today = named.flatMap(Named::now);
            now.add(today.orElse(KINDS.getOrDefault(parameter, parameter)));
            if (name.equals("at") && today.isPresent()) {
                fragment = today.get().substring("at=".length());
            }
            var pages = KEYS.contains(name) ? PAGED : FILTERED;
            named.flatMap(one -> one.former().withdrawal())
                    .filter(gone -> pages.matcher(path).matches())
                    .ifPresent(withdrawals::add);
        }
        return new Today(now.toString(), fragment, withdrawals.stream().findFirst());
    }

    private Optional<Named> named(String parameter) {
        var parts = PARAMETER.matcher(parameter);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var name = parts.group(1);
        var entry = Optional.ofNullable(parts.group(2));
        var isKey = KEYS.contains(name) && entry.isPresent();
        var thing = isKey ? entry.map(ENTRIES::get) : Optional.ofNullable(FILTERS.get(name));
        var start = parameter.substring(0, isKey ? parts.start(3) : name.length() + 1);
        return thing.flatMap(kind -> formerIds.find(kind, parameter.substring(start.length())))
                .map(former -> new Named(start, former));
    }
}
