package parley.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import parley.publishing.Link;
import parley.publishing.NotOnRecord;
import parley.record.Entries;
import parley.record.Entry;
import parley.record.Summaries;
import parley.search.Facets;
import parley.search.Field;
import parley.search.Filter;
import parley.search.Filter.Order;
import parley.search.FilterForm;
import parley.search.FilterReader;
import parley.search.Found;
import parley.search.Index;

/** Makes pages of filtered lists, for the timeline and for a speaker alike. */
@Component
public class Listings {

    private final FilterReader reader;
    private final Index index;
    private final Summaries summaries;
    private final Entries entries;
    private final Names names;

    Listings(FilterReader reader, Index index, Summaries summaries, Entries entries, Names names) {
        this.reader = reader;
        this.index = index;
        this.summaries = summaries;
        this.entries = entries;
        this.names = names;
    }

    /**
     * The page that an address asks for.
     *
     * @param speaker the id of the only speaker to list; empty for everyone
     * @throws NotOnRecord where the page is told by an entry that is not on record
     */
    public Listing list(FilterForm form, String speaker) {
        var reading = reader.read(form);
        var version = summaries.current().version();
        var filter = speaker.isEmpty() ? reading.filter() : reading.filter().by(speaker);
        var facets = index.facets(version, filter);
        var choices = new Choices(form, facets, names, !speaker.isEmpty());
        if (!reading.faults().isEmpty()) {
            return new Listing(
                    choices.view(reading.faults()),
                    "",
                    List.of(),
                    0,
                    List.of(),
                    List.of(),
                    "",
                    null,
                    null,
                    form.path(),
                    List.of(),
                    null,
                    Ribbon.of(List.of()));
        }
        var found =
                index.find(version, filter, form.key())
                        .orElseThrow(() -> new NotOnRecord(form.path(), "", List.of()));
        var onPage = onPage(found);
        var marker = index.marker(version, filter);
        var best = filter.order() == Order.BEST;
        var on = choices.on();
        return new Listing(
                choices.view(Map.of()),
                choices.lead(),
                on,
                found.total(),
                best ? List.of() : Day.of(onPage, filter, marker),
                best
                        ? onPage.stream().map(entry -> EntryView.of(entry, marker)).toList()
                        : List.of(),
                note(found, best),
                found.previous()
                        .map(end -> new Link(form.with("end", end), way(filter, true)))
                        .orElse(null),
                found.next()
                        .map(start -> new Link(form.with("start", start), way(filter, false)))
                        .orElse(null),
                found.first().map(start -> form.with("start", start)).orElse(form.path()),
                isWhole(found) ? List.of() : years(form, facets),
                found.total() > 0 ? null : nothing(form, version, filter, choices),
                ribbon(form, facets, found, onPage));
    }

    private List<Entry> onPage(Found found) {
        var byPosition =
                entries.at(found.positions()).stream()
                        .collect(Collectors.toMap(Entry::position, Function.identity()));
        return found.positions().stream().map(byPosition::get).toList();
    }

    private static boolean isWhole(Found found) {
        return found.positions().size() == found.total();
    }

    private static String note(Found found, boolean best) {
        return best && !isWhole(found)
                ? "These are the best %,d of %,d; by date all of them can be read."
                        .formatted(found.positions().size(), found.total())
                : "";
    }

    private static String way(Filter filter, boolean back) {
        return back == (filter.order() == Order.OLDEST) ? "Earlier" : "Later";
    }

    private static List<Listing.Year> years(FilterForm form, Facets facets) {
        var years = new LinkedHashMap<String, List<Link>>();
        for (var month : facets.months()) {
            var name = MonthName.of(month.month());
            years.computeIfAbsent(name.year(), year -> new ArrayList<>())
                    .add(
                            new Link(
                                    form.with("start", month.start()),
                                    "%s (%,d)".formatted(name.month(), month.entries())));
        }
        return years.entrySet().stream()
                .map(year -> new Listing.Year(year.getKey(), year.getValue()))
                .toList();
    }

    private Listing.Nothing nothing(
            FilterForm form, String version, Filter filter, Choices choices) {
        var spellings =
                index.nearest(version, filter).stream()
                        .map(words -> new Link(form.with("q", words), words))
                        .toList();
        var without = new ArrayList<Link>();
        index.without(version, filter).entrySet().stream()
                .filter(less -> !form.value(less.getKey().text()).isEmpty())
                .sorted(Map.Entry.<Field, Integer>comparingByValue().reversed())
                .forEach(
                        less ->
                                without.add(
                                        new Link(
                                                form.without(less.getKey().text()),
                                                "Without “%s”: %,d"
                                                        .formatted(
                                                                choices.name(less.getKey().text()),
                                                                less.getValue()))));
        return new Listing.Nothing("Nothing on record answers this", spellings, without);
    }

    /** One mark an entry where the page holds them all, else their numbers. */
    private Ribbon ribbon(FilterForm form, Facets facets, Found found, List<Entry> onPage) {
        if (isWhole(found)) {
            return Ribbon.of(
                    onPage.stream().sorted(Comparator.comparing(Entry::position)).toList());
        }
        return Ribbon.ofCounts(
                MonthName.counts(facets.months()),
                names.sides(),
                count -> form.with("start", MonthName.start(facets.months(), count.period())));
    }
}
