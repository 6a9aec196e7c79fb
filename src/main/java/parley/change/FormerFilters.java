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

/** Finds former ids in what narrows a list, or tells where in it a page lies. */
@Component
class FormerFilters {

    private static final Map<String, Thing> FILTERS = Map.of(
            "speaker", Thing.PARTICIPANT,
            "of", Thing.PARTICIPANT,
            "topic", Thing.TOPIC,
            "talks", Thing.TALKS);

    /** Parameters that tell a page of a list by the anchor of an entry. */
    private static final Set<String> KEYS = Set.of("start", "end", "at");

    private static final Map<String, Thing> ENTRIES = Map.of("statement", Thing.STATEMENT, "talks", Thing.TALKS);

    private static final Pattern PARAMETER = Pattern.compile("([a-z]+)=(?:(statement|talks)-)?([a-z0-9-]{1,100})");

    /** Pages that can be narrowed; every other is there whatever such a parameter names. */
    private static final Pattern NARROWED = Pattern.compile("/|/speakers/[^/]+");

    /** Pages that hold a part of a list. */
    private static final Pattern PARTED = Pattern.compile("/|/(speakers|talks|topics)/[^/]+");

    private final FormerIds formerIds;

    FormerFilters(FormerIds formerIds) {
        this.formerIds = formerIds;
    }

    /**
     * What a query is today.
     *
     * @param now the same with the ids of today
     * @param fragment of the entry that the page was to show, where its id is another today; else
     *     empty
     * @param withdrawal of the first thing that the page can't do without
     */
    record Today(String now, String fragment, Optional<Change> withdrawal) {}

    /** What a parameter names with an id of before, and what stands in it before that id. */
    private record Named(String start, FormerId former) {

        Optional<String> now() {
            return former.nowId().map(id -> start + id);
        }
    }

    /** Looks each parameter of a query up once, however often it is there. */
    Today read(String path, String query) {
        var seen = new HashSet<String>();
        var now = new StringJoiner("&");
        var fragment = "";
        var withdrawals = new ArrayList<Change>();
        for (var parameter : query.split("&", -1)) {
            var name = parameter.substring(0, Math.max(0, parameter.indexOf('=')));
            var named = seen.add(name) ? named(parameter) : Optional.<Named>empty();
            var today = named.flatMap(Named::now);
            now.add(today.orElse(parameter));
            if (name.equals("at") && today.isPresent()) {
                fragment = today.get().substring("at=".length());
            }
            var pages = KEYS.contains(name) ? PARTED : NARROWED;
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
