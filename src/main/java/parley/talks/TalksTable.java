package parley.talks;

import java.util.List;
import java.util.function.Supplier;
import parley.publishing.Address;
import parley.publishing.Reference;
import parley.publishing.Table;
import parley.record.Talks;
import parley.statement.StatementTable;

/** Talks as a table; several values in one cell are separated by "; ". */
public final class TalksTable {

    /** The columns of talks. */
    public static final List<String> HEADER = List.of(
            "id",
            "address",
            "title",
            "form",
            "date",
            "earliest",
            "latest",
            "place",
            "status",
            "sought_by",
            "status_source",
            "as_of",
            "participants",
            "source",
            "paragraph",
            "added",
            "updated");

    private TalksTable() {}

    static Table of(Supplier<List<TalksView>> talks) {
        return new Table(HEADER, row -> talks.get().forEach(one -> row.accept(row(one))));
    }

    /** The cells of one set of talks, with the first source that reports them. */
    public static List<Object> row(TalksView talks) {
        var report = talks.reports().get(0);
        return List.of(
                talks.id(),
                new Address(talks.href()),
                talks.title(),
                talks.form().map(Talks.Form::text).orElse(""),
                talks.date().text(),
                StatementTable.day(talks.date().earliest()),
                StatementTable.day(talks.date().latest()),
                talks.place().text(),
                talks.state().text(),
                talks.soughtBy(),
                Reference.to(talks.statusSource()).id(),
                talks.asOf().text(),
                StatementTable.ids(talks.table().stream()
                        .flatMap(side -> side.participants().stream())
                        .map(TalksView.Attendee::page)
                        .toList()),
                Reference.to(report.source()).id(),
                report.paragraph(),
                talks.kept().added(),
                talks.kept().updated());
    }
}
