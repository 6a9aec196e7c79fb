package parley.cite;

/** A citation as one reference of RIS. */
final class Ris {

    private final StringBuilder lines = new StringBuilder();

    private Ris() {}

    static String of(Citation citation) {
        var ris = new Ris();
        ris.line("TY", citation.risType());
        ris.line("ID", citation.key());
        // A comma after what is no plain name keeps it from being split, one within would split it.
        citation.authors()
                .forEach(author ->
                        ris.line("AU", author.isWhole() ? author.name().replace(", ", " – ") + "," : author.name()));
        ris.line("TI", citation.shortTitle());
        ris.line("LA", citation.language());
        Evidence.first(citation.evidence()).stream().findFirst().ifPresent(source -> {
            ris.line("T2", source.title());
            ris.line("PB", source.publisher());
            ris.line("SP", source.pages());
        });
        ris.date(citation);
        ris.line("M3", citation.genreAndEvidence());
        ris.line("DB", Citation.RECORD);
        ris.line("UR", citation.address());
        citation.notes().forEach(note -> ris.line("N1", note));
        ris.line("ER", "");
        return ris.lines.toString();
    }

    private void line(String tag, String value) {
        if (!value.isEmpty() || tag.equals("ER")) {
            lines.append(tag).append("  - ").append(Lines.one(value)).append("\r\n");
        }
    }

    /** RIS has year/month/day/other: a date without a known year is left to the notes. */
    private void date(Citation citation) {
        var year = citation.datedIn(4);
        if (year.isEmpty()) {
            return;
        }
        line("PY", year);
        var month = citation.datedIn(7);
        var day = citation.datedIn(10);
        line(
                "DA",
                "%s/%s/%s/%s"
                        .formatted(
                                year,
                                month.isEmpty() ? "" : month.substring(5),
                                day.isEmpty() ? "" : day.substring(8),
                                other(citation)));
    }

    /** What year, month and day leave out. */
    private static String other(Citation citation) {
        var date = citation.date();
        return citation.days().size() == 1 && !date.text().contains("T") ? "" : date.reading();
    }
}
