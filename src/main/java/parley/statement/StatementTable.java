package parley.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.publishing.Address;
import parley.publishing.Link;
import parley.publishing.Reference;
import parley.publishing.Table;

/** Statements as a table; several values in one cell stand with "; " between them. */
public final class StatementTable {

    /** The columns of a statement. */
    public static final List<String> HEADER = List.of(
            "id",
            "address",
            "speaker_id",
            "speaker",
            "office",
            "side",
            "date",
            "earliest",
            "latest",
            "occasion",
            "own_words",
            "text",
            "talks",
            "topics",
            "source",
            "paragraph",
            "via",
            "added",
            "updated");

    private StatementTable() {}

    public static Table of(List<StatementView> statements) {
        return new Table(HEADER, row -> statements.forEach(said -> row.accept(row(said))));
    }

    /** The cells of one statement; its source is the first that reports it. */
    public static List<Object> row(StatementView statement) {
        var report = statement.reports().get(0);
        return List.of(
                statement.id(),
                new Address(statement.href()),
                Reference.to(statement.speaker()).id(),
                statement.speaker().name(),
                statement.office().text(),
                statement.side().name(),
                statement.date().text(),
                day(statement.date().earliest()),
                day(statement.date().latest()),
                statement.occasion().text(),
                statement.own(),
                WordingJson.text(statement.words()),
                ids(statement.talks()),
                ids(statement.topics()),
                Reference.to(report.source()).id(),
                report.paragraph(),
                String.join("; ", report.chain()),
                statement.kept().added(),
                statement.kept().updated());
    }

    /** A day as a cell; empty where it is open or unknown. */
    public static Object day(Optional<LocalDate> day) {
        return day.<Object>map(known -> known).orElse("");
    }

    /** The ids of what links lead to, as one cell. */
    public static String ids(List<Link> links) {
        return links.stream().map(link -> Reference.to(link).id()).collect(Collectors.joining("; "));
    }
}
