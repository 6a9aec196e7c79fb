package parley.timeline;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import parley.publishing.format.ThymeleafViews;
import parley.record.Entry;
import parley.record.value.EdtfDate;
import parley.search.SearchResult;
import parley.search.text.Highlighter;
import parley.statement.Comparisons;
import parley.statement.EntryLists;
import parley.statement.view.Shown;
import parley.statement.view.StatementView;
import parley.statement.view.WordRun;
import parley.talks.TalksView;
import parley.timeline.chart.Mark;

/** Caches entries as they are shown on pages, without highlights: one entry is on many pages of lists. */
@Component
final class EntryViews {

    private record EntryKey(String version, int position) {}

    /** The part of {@code parley.kept} that entries take in addition to pages. */
    private static final int SHARE = 8;

    /** The memory in bytes that an entry takes without its words, and each of its reports, roughly. */
    private static final int PART = 2_000;

    /** The memory that a character of the words takes in the view, on the ribbon and as HTML. */
    private static final int LETTER = 8;

    private final EntryLists lists;
    private final Comparisons comparisons;
    private final ThymeleafViews templates;
    private final Cache<EntryKey, EntryView> cache;

    EntryViews(
            EntryLists lists,
            Comparisons comparisons,
            ThymeleafViews templates,
            @Value("${parley.kept}") DataSize most) {
        this.lists = lists;
        this.comparisons = comparisons;
        this.templates = templates;
        cache = Caffeine.newBuilder()
                .maximumWeight(most.toBytes() / SHARE)
                .weigher((EntryKey key, EntryView entry) -> weight(entry))
                .executor(Runnable::run)
                .build();
    }

    /** The entries of a search result at some positions, in their order, within a transaction. */
    List<EntryView> of(SearchResult answer, List<Integer> positions) {
        var marker = answer.marker();
        if (marker != Highlighter.NONE) {
            return lists.at(positions).stream()
                    .map(entry -> view(entry, marker))
                    .toList();
        }
        var version = answer.version();
        var keys = positions.stream()
                .map(position -> new EntryKey(version, position))
                .toList();
        var views = cache.getAll(keys, missing -> make(version, missing));
        return keys.stream().map(views::get).map(Objects::requireNonNull).toList();
    }

    private Map<EntryKey, EntryView> make(String version, Set<? extends EntryKey> missing) {
        var positions = missing.stream().map(EntryKey::position).toList();
        return lists.at(positions).stream()
                .collect(Collectors.toMap(
                        entry -> new EntryKey(version, entry.position()), entry -> view(entry, Highlighter.NONE)));
    }

    private EntryView view(Entry entry, Highlighter marker) {
        var statement =
                entry.statement().map(said -> StatementView.of(said, marker)).orElse(null);
        if (statement != null) {
            return new EntryView(
                    entry.position(),
                    statement,
                    null,
                    Mark.of(statement),
                    html("statement", statement, statement.date()));
        }
        var one = entry.talks().orElseThrow();
        var talks = TalksView.of(one, marker, comparisons.saidAbout(one.id()));
        return new EntryView(
                entry.position(), null, talks, List.of(Mark.of(talks)), html("talks", talks, talks.date()));
    }

    /** Renders an entry once for each way in which pages show it. */
    private Function<Shown, String> html(String thing, Object view, EdtfDate date) {
        var rendered = new ConcurrentHashMap<Shown, String>();
        return shown -> rendered.computeIfAbsent(
                shown,
                as -> templates.fragment(
                        "fragments/" + thing,
                        thing,
                        Map.of(thing, view, "dated", false, "timed", EntryView.hasOwnTime(date), "shown", as)));
    }

    private static int weight(EntryView entry) {
        var statement = entry.statement();
        if (statement == null) {
            return PART * (1 + Objects.requireNonNull(entry.talks()).reports().size());
        }
        return PART * (1 + statement.reports().size())
                + LETTER * WordRun.text(statement.words()).length();
    }
}
