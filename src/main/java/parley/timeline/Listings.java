package parley.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import parley.filter.Cursor;
import parley.filter.Field;
import parley.filter.Filter;
import parley.filter.Filter.Order;
import parley.filter.FilterForm;
import parley.filter.FilterReader;
import parley.filter.Scope;
import parley.publishing.Link;
import parley.publishing.NotOnRecord;
import parley.record.participant.Sides;
import parley.search.SearchResult;
import parley.search.columns.Facets;
import parley.search.columns.ResultPage;
import parley.statement.EntryLists;
import parley.statement.Years;
import parley.statement.view.SideView;
import parley.talks.TalksNews;
import parley.text.Counted;
import parley.timeline.chart.Count;
import parley.timeline.chart.MonthCounts;
import parley.timeline.chart.Ribbon;
import parley.timeline.chart.Ribbons;

/** Makes pages of filtered lists, for the timeline and for a speaker. */
@Component
public class Listings {

    /** The fewest entries of a filtered list, or of a speaker, that get a ribbon. */
    private static final int LEAST_ON_RIBBON = 20;

    /** Besides people: a word that stands in many titles must not push the words of speakers down. */
    private static final int MOST_OFFERS = 3;

    private final FilterReader reader;
    private final EntryLists lists;
    private final EntryViews views;
    private final Ribbons ribbons;
    private final Sides sides;
    private final FirstIds firstIds;

    Listings(FilterReader reader, EntryLists lists, EntryViews views, Ribbons ribbons, Sides sides, FirstIds firstIds) {
        this.reader = reader;
        this.lists = lists;
        this.views = views;
        this.ribbons = ribbons;
        this.sides = sides;
        this.firstIds = firstIds;
    }

    /**
     * The page that an address asks for.
     *
     * @param speaker the id of the only speaker to list; empty for everyone
     * @param isData whether the list is not read as a page: data are oldest first, however many they are
     * @throws NotOnRecord where the cursor names what is not on record
     */
    public Listing list(FilterForm filledIn, String speaker, boolean isData) {
        var reading = reader.read(filledIn, lists.answer(Filter.NONE)::named);
        var form = reading.form();
        var filter = reading.filter()
                .with(Field.SPEAKER, speaker.isEmpty() ? reading.filter().value(Field.SPEAKER) : speaker);
        var answer = lists.answer(filter);
        if (reading.faults().isEmpty()) {
            return list(form, speaker, isData, answer, null);
        }
        var all = lists.answer(Filter.NONE.with(Field.SPEAKER, speaker));
        var faulty = new Choices(form, answer.facets(), !speaker.isEmpty()).view(reading.faults(), all.facets());
        return list(new FilterForm(form.path(), Map.of()), speaker, false, all, new Faulty(form.address(), faulty));
    }

    /** A form with faults, at the address that has them. */
    private record Faulty(String address, FormView form) {}

    /**
     * @param faulty the form as it was filled in, where it has faults; otherwise null
     */
    private Listing list(
            FilterForm asked, String speaker, boolean isData, SearchResult found, @Nullable Faulty faulty) {
        var isSearch = found.filter().isOn(Field.WORDS);
        // A reader of news wants the newest; who follows a link to a page, what it was.
        var usual = isSearch ? Order.BEST : !isData && found.isLong() ? Order.NEWEST : Order.OLDEST;
        var isUsual = asked.value("order").isEmpty() && asked.cursor().place() == Cursor.Place.FIRST;
        var answer = isUsual && usual != found.filter().order() ? found.in(usual) : found;
        var filter = answer.filter();
        var form = asked.shown(filter.order(), usual);
        var facets = answer.facets();
        var choices = new Choices(form, facets, !speaker.isEmpty());
        var page = lists.page(form, answer);
        facets.begin(choices.offered());
        var entries = views.of(answer, page.positions());
        var best = filter.order() == Order.BEST;
        var byDate = best ? form.byDate() : form;
        var all = speaker.isEmpty() ? EntryCsv.table(lists, filter) : lists.statements(filter);
        var newest = lists.feed(firstName(asked, speaker), filter, TalksNews::of);
        var slice = EntryLists.slice(form, page, filter.order(), all, newest);
        return new Listing(
                faulty == null ? choices.view() : faulty.form(),
                choices.orders(),
                form.narrowing(),
                choices.lead(),
                choices.on(),
                page.total(),
                answer.surely().length,
                best ? List.of() : Day.of(entries, filter),
                best ? entries : List.of(),
                note(page, answer, best),
                faulty == null ? slice : slice.below(faulty.address()),
                page.isWhole() ? List.of() : Years.of(byDate, facets.months()),
                page.total() > 0 ? null : nothing(form, answer, choices),
                speaker.isEmpty() ? offers(form, answer) : List.of(),
                speaker.isEmpty() ? elsewhere(form, answer) : List.of(),
                hasRibbon(filter, page)
                        ? ribbons.html(
                                new Ribbons.RibbonKey(
                                        answer.version(), form.whole() + " " + form.order(), page.isWhole()),
                                () -> ribbon(byDate, facets, page.isWhole(), entries))
                        : () -> "");
    }

    /** Identifies the list in feeds for good: its filter, with the ids that things had first. */
    private String firstName(FilterForm form, String speaker) {
        var values = new LinkedHashMap<>(form.values());
        for (var field : Field.values()) {
            values.computeIfPresent(field.text(), (name, id) -> firstIds.of(field, id));
        }
        var path = speaker.isEmpty() ? "timeline" : "speaker/" + firstIds.of(Field.SPEAKER, speaker);
        return new FilterForm(path, values).whole();
    }

    private static String note(ResultPage page, SearchResult answer, boolean best) {
        var surely = answer.surely().length;
        return surely == page.total()
                ? ""
                : "Surely in the dates asked for: %,d%s. Perhaps: %,d more."
                        .formatted(surely, best ? "" : ", which come first", page.total() - surely);
    }

    private static final Map<Field, String> OF_A_NAME = Map.of(
            Field.SPEAKER, "Speaker: %s, %s",
            Field.SPEAKS_OF, "Spoken of: %s, %s",
            Field.SIDE, "Side: %s, %s",
            Field.TOPIC, "Topic: %s, %s",
            Field.TALKS, "Talks: %s, %s",
            Field.SOURCE, "Source: %s, %s");

    private static final Map<Scope, String> ELSEWHERE = Map.of(
            Scope.BY, "Statements by “%s” (%,d)",
            Scope.ABOUT, "About “%s” (%,d)",
            Scope.OFFICE, "Statements in an office with “%s” (%,d)");

    /** What has the name that was searched for, each with its number. */
    private static List<Link> offers(FilterForm form, SearchResult answer) {
        var people = answer.offers().stream().filter(one -> one.field() == Field.SPEAKER);
        var others = answer.offers().stream()
                .filter(one -> one.field() != Field.SPEAKER)
                .limit(MOST_OFFERS);
        return Stream.concat(people, others)
                .map(one -> {
                    var counted = one.field() == Field.TALKS
                            ? entries(one.entries())
                            : Counted.of(one.entries(), "statement");
                    var only = new FilterForm(form.path(), Map.of(one.field().text(), one.id()));
                    return new Link(only.whole(), OF_A_NAME.get(one.field()).formatted(one.name(), counted));
                })
                .toList();
    }

    /** Where else the words stand, each with its number. */
    private static List<Link> elsewhere(FilterForm form, SearchResult answer) {
        var words = form.value(Field.WORDS.text());
        return answer.elsewhere().entrySet().stream()
                .map(other -> new Link(
                        form.with(Field.IN.text(), other.getKey().text()),
                        ELSEWHERE.get(other.getKey()).formatted(words, other.getValue())))
                .toList();
    }

    private static String entries(int number) {
        return Counted.of(number, "entry", "entries");
    }

    private static Listing.Nothing nothing(FilterForm form, SearchResult answer, Choices choices) {
        var spellings = answer.nearest().stream()
                .map(words -> new Link(form.with("q", words), words))
                .toList();
        var isOne = choices.on().size() == 1 && form.path().equals("/");
        var without = new ArrayList<Link>();
        answer.without().entrySet().stream()
                .filter(less -> !form.value(less.getKey().text()).isEmpty())
                .sorted(Map.Entry.<Field, Integer>comparingByValue().reversed())
                .forEach(less -> without.add(new Link(
                        form.without(less.getKey().text()),
                        isOne
                                ? "Show all " + entries(less.getValue())
                                : "Without “%s”: %,d"
                                        .formatted(choices.name(less.getKey().text()), less.getValue()))));
        return new Listing.Nothing(
                isOne ? "What is on record" : "Nothing on record has all of this", spellings, without);
    }

    /** Where few entries are left, the list tells as much. */
    private static boolean hasRibbon(Filter filter, ResultPage page) {
        return filter.order() != Order.BEST && (page.total() >= LEAST_ON_RIBBON || filter.isOpen());
    }

    /** The address of the entries of a lane of the ribbon; empty on the page of a speaker, who has but one side. */
    private static String narrowed(FilterForm form, String lane) {
        if (!form.path().equals("/")) {
            return "";
        }
        return lane.equals(Count.TALKS)
                ? form.with("kind", Filter.EntryKind.TALKS.text())
                : form.with(Field.SIDE.text(), lane);
    }

    /** Marks where the page the page holds them all, else counts. */
    private Ribbon ribbon(FilterForm form, Facets facets, boolean isWhole, List<EntryView> entries) {
        if (isWhole) {
            return Ribbon.ofMarks(
                    entries.stream()
                            .sorted(Comparator.comparing(EntryView::position))
                            .flatMap(entry -> entry.marks().stream())
                            .toList(),
                    lane -> narrowed(form, lane));
        }
        return Ribbon.ofCounts(
                MonthCounts.of(facets.months()),
                Stream.concat(sides.findAllByOrderByPosition().stream().map(SideView::of), Stream.of(SideView.NONE))
                        .toList(),
                lane -> narrowed(form, lane),
                count -> form.with("start", MonthCounts.start(facets.months(), count)));
    }
}
