package parley.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import parley.filter.FilterForm;
import parley.publishing.Link;
import parley.search.columns.Facets.Month;

/** The years of a long list, each leading to its first entry in the order of the list. */
public final class Years {

    /** The most months that are listed; more are listed by year. */
    private static final int MOST_MONTHS = 24;

    private Years() {}

    /**
     * A year of the list, or what has no date or an open one.
     *
     * @param name empty where its only link has it
     */
    public record Year(String name, List<Link> months) {}

    /** The months of a list, or its years alone where those would be too many. */
    public static List<Year> of(FilterForm form, List<Month> months) {
        var years = new LinkedHashMap<String, List<Month>>();
        months.forEach(
                month -> years.computeIfAbsent(MonthName.of(month.month()).year(), year -> new ArrayList<>())
                        .add(month));
        return years.entrySet().stream()
                .map(year -> months.size() > MOST_MONTHS
                        ? new Year("", List.of(link(form, year.getValue(), year.getKey())))
                        : new Year(
                                year.getKey(),
                                year.getValue().stream()
                                        .map(month -> link(
                                                form,
                                                List.of(month),
                                                MonthName.of(month.month()).month()))
                                        .toList()))
                .toList();
    }

    private static Link link(FilterForm form, List<Month> months, String name) {
        return new Link(
                form.with("start", months.get(0).start()),
                "%s (%,d)"
                        .formatted(
                                name, months.stream().mapToInt(Month::entries).sum()));
    }
}
