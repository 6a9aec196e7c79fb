package parley.statement;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.publishing.Feed;
import parley.publishing.Markup;
import parley.record.Dating;
import parley.record.Entry;
import parley.record.value.Language;
import parley.statement.view.HighlightedText;
import parley.statement.view.ReportView;
import parley.statement.view.StatementView;
import parley.statement.view.WordRun;
import parley.text.Series;

/** What a feed says of a statement. */
public final class StatementNews {

    private StatementNews() {}

    /** Takes an entry that is a statement. */
    public static Feed.Entry of(Entry entry) {
        return of(StatementView.of(entry.statement().orElseThrow()));
    }

    private static Feed.Entry of(StatementView statement) {
        return new Feed.Entry(
                statement.tag(),
                statement.title(),
                statement.kept().added(),
                statement.kept().updated(),
                statement.href(),
                statement.speakers().stream()
                        .map(speaker -> speaker.name().text())
                        .toList(),
                "%s<p>%s</p>%s%s%s%s"
                        .formatted(
                                quoted(statement),
                                Markup.escaped(who(statement)),
                                dating(statement.dating()),
                                answers(statement),
                                reports(statement.reports()),
                                corrections(statement)));
    }

    private static String answers(StatementView statement) {
        return Stream.concat(statement.answeredBy().stream(), statement.answers().stream())
                .map(answer -> "<p>%s <a href=\"%s\">%s</a>%s</p>"
                        .formatted(
                                answer.reading(),
                                answer.other().href(),
                                Markup.escaped(answer.other().name()),
                                answer.note().isEmpty() ? "" : ", " + answer.note()))
                .collect(Collectors.joining());
    }

    private static String corrections(StatementView statement) {
        return statement.corrections().stream()
                .map(correction -> "<p>%s %s<br><a href=\"%s\">Why</a>: %s</p>"
                        .formatted(
                                correction.said(),
                                in("span", correction.language(), Markup.escaped(correction.stood())),
                                correction.href(),
                                Markup.escaped(correction.reason())))
                .collect(Collectors.joining());
    }

    private static String quoted(StatementView statement) {
        var translation = statement.translation();
        var original = statement.original();
        var asked = statement.asked().isEmpty()
                ? ""
                : "<p>Asked: %s</p>"
                        .formatted(in(
                                "span",
                                statement.language(),
                                Markup.escaped(statement.asked().text())));
        return asked
                + in("blockquote", statement.language(), words(statement.words()))
                + (translation.isEmpty() ? "" : "<p>(%s)</p>".formatted(translation))
                + (original == null ? "" : in("blockquote", original.language(), words(original.wording())));
    }

    private static String in(String element, Language language, String html) {
        return Markup.element(element, language.tag(), language.direction(), html);
    }

    /** Words as HTML, line by line: what is quoted in literal marks, as readers of feeds may strip a q. */
    public static String words(List<WordRun> runs) {
        return Markup.escaped(WordRun.text(runs).strip());
    }

    /** How a date is known, as HTML; empty where there is nothing to say. */
    public static String dating(Dating dating) {
        return dating.text().isEmpty() ? "" : "<p>%s</p>".formatted(Markup.escaped(dating.text()));
    }

    /** Where something is reported, as HTML: each place, with its words where they differ. */
    public static String reports(List<ReportView> reports) {
        return reports.stream()
                .map(StatementNews::report)
                .collect(Collectors.joining("", "<p>Reported in</p><ul>", "</ul>"));
    }

    private static String report(ReportView report) {
        var via = report.via().isEmpty() ? "" : ", " + report.via();
        var manner = report.manner().isEmpty() ? "" : " (%s)".formatted(report.manner());
        return "<li>%s%s%s</li>"
                .formatted(
                        in(
                                "span",
                                report.nameLanguage(),
                                Markup.escaped(report.place().name())),
                        Markup.escaped(via + manner),
                        report.wording().isEmpty()
                                ? ""
                                : ": " + in("span", report.language(), words(report.wording())));
    }

    private static String who(StatementView statement) {
        var speakers = statement.speakers().stream()
                .map(speaker -> Stream.of(
                                speaker.name().text(),
                                speaker.office().text(),
                                speaker.side().known())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")))
                .toList();
        var known = Stream.of(statement.kind().reading() + " of " + Series.and(speakers), statement.saidWhen());
        var saidIn = statement.saidIn().stream().map(talks -> "said in " + talks.name());
        return Stream.of(known, statement.circumstances().stream().map(HighlightedText::text), saidIn)
                .flatMap(parts -> parts)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
