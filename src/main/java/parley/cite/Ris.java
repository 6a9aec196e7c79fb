package parley.cite;

import parley.record.EdtfDate;

/** A citation as one reference of RIS. */
final class Ris {

    private final StringBuilder lines = new StringBuilder();

    private Ris() {}

    static String of(Citation citation) {
        var ris = new Ris();
        ris.line("TY", citation.risType());
        ris.line("ID", citation.key());
        // A comma after a name keeps that of a body from being taken apart.
        citation.author()
                .ifPresent(author -> ris.line("AU", author.name() + (author.several() ? "," : "")));
        ris.line("TI", citation.title());
        Evidence.first(citation.evidence()).stream()
                .findFirst()
                .ifPresent(
                        source -> {
                            ris.line("T2", source.title());
                            ris.line("PB", source.publisher());
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

    /** RIS has year/month/day/other: a date that is not plain is left to the notes. */
    private void date(Citation citation) {
        if (!citation.isDatedPlainly()) {
            return;
        }
        var parts =
                citation.date().parts().stream()
                        .map(EdtfDate.Part::datetime)
                        .filter(part -> !part.isEmpty())
                        .toList();
        var year = parts.get(0).substring(0, 4);
        if (parts.stream().anyMatch(part -> !part.startsWith(year))) {
            return;
        }
        line("PY", year);
        if (parts.size() == 1) {
            var numbers = (parts.get(0) + "--").split("-", -1);
            line("DA", "%s/%s/%s/".formatted(numbers[0], numbers[1], numbers[2]));
        } else {
            line("DA", year + "///" + citation.date().reading());
        }
    }
}
