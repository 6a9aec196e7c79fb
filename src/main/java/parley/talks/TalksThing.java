package parley.talks;

import java.util.List;
import java.util.regex.Pattern;
import parley.publishing.Address;
import parley.publishing.JsonLdNode;
import parley.record.value.EdtfDate;
import parley.statement.ReportView;
import parley.statement.StatementJson;
import parley.statement.StatementThing;

/** Talks in the vocabulary of schema.org. */
final class TalksThing {

    private static final Pattern EXACT = Pattern.compile("[0-9-]+(/[0-9-]+)?");

    private TalksThing() {}

    /** An Event, with its dates if they are neither open, approximate nor uncertain. */
    static JsonLdNode of(TalksView talks) {
        var days = days(talks.date());
        return JsonLdNode.of("Event", talks.href())
                .with("name", talks.title())
                .with("url", new Address(talks.href()))
                .with("description", talks.status())
                .with("startDate", days.isEmpty() ? "" : days.get(0))
                .with("endDate", days.isEmpty() ? "" : days.get(days.size() - 1))
                .with("eventStatus", status(talks))
                .with(
                        "location",
                        StatementJson.known(talks.place().text())
                                .map(place -> JsonLdNode.of("Place").with("name", place)))
                .with(
                        "attendee",
                        talks.table().stream()
                                .flatMap(side -> side.participants().stream())
                                .map(person -> StatementThing.participant(person.page(), person.delegation()))
                                .toList())
                .with(
                        "subjectOf",
                        talks.reports().stream()
                                .map(ReportView::source)
                                .distinct()
                                .map(source -> JsonLdNode.of("CreativeWork", source.href())
                                        .with("name", source.name()))
                                .toList());
    }

    /** The first and the last day, month or year of an exact date; nothing for any other. */
    private static List<String> days(EdtfDate date) {
        return EXACT.matcher(date.text()).matches() && !date.isOpen()
                ? List.of(date.text().split("/"))
                : List.of();
    }

    // Talks that are only sought are not scheduled; schema.org has no status for that.
    private static String status(TalksView talks) {
        return switch (talks.state()) {
            case HELD, PLANNED -> "https://schema.org/EventScheduled";
            case CANCELLED -> "https://schema.org/EventCancelled";
            case SOUGHT -> "";
        };
    }
}
