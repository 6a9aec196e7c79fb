package parley.talks;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.publishing.Feed;
import parley.publishing.Markup;
import parley.record.Entry;
import parley.statement.StatementNews;

/** Feed entries for talks and statements. */
public final class TalksNews {

    private TalksNews() {}

    /** The feed entry of an entry of the timeline. */
    public static Feed.Entry of(Entry entry) {
        return entry.talks().map(TalksView::of).map(TalksNews::of).orElseGet(() -> StatementNews.of(entry));
    }

    // The author is Parley: no participant said this.
    private static Feed.Entry of(TalksView talks) {
        return new Feed.Entry(
                talks.tag(),
                "Talks: " + talks.title(),
                talks.kept().added(),
                talks.kept().updated(),
                talks.href(),
                List.of("Parley"),
                "<p>%s</p>%s%s%s%s"
                        .formatted(
                                Markup.escaped(what(talks)),
                                who(talks),
                                StatementNews.dating(talks.dating()),
                                talks.outcomes().stream()
                                        .map(TalksNews::outcome)
                                        .collect(Collectors.joining()),
                                StatementNews.reports(talks.reports())));
    }

    /** Who takes part, the parties by side, as HTML; empty where nobody is named. */
    private static String who(TalksView talks) {
        var parties = talks.table().stream()
                .map(side -> Stream.of(side.side().known(), names(side.participants()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(": ")));
        var others = talks.others().stream().map(role -> role.name() + ": " + names(role.participants()));
        var all = Stream.concat(parties, others).collect(Collectors.joining("; "));
        return all.isEmpty() ? "" : "<p>%s: %s</p>".formatted(talks.tableName(), Markup.escaped(all));
    }

    private static String names(List<TalksView.Attendee> attendees) {
        return attendees.stream().map(one -> one.page().name()).collect(Collectors.joining(", "));
    }

    private static String outcome(TalksView.Came came) {
        return "<p>What came of them: %s</p>%s"
                .formatted(StatementNews.words(came.words()), StatementNews.reports(came.reports()));
    }

    private static String what(TalksView talks) {
        return Stream.of(
                        talks.status(),
                        talks.formName(),
                        talks.when().led(),
                        talks.place().text())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
