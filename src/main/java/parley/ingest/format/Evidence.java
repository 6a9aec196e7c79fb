package parley.ingest.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parley.ingest.yaml.DataFile;
import parley.ingest.yaml.Faults;
import parley.ingest.yaml.Position;

/** What stands in the file beside that of a source: which paragraphs of it were checked against a copy. */
public record Evidence(List<Line> lines) {

    public static final Evidence NONE = new Evidence(List.of());

    /** How the name of its file ends. */
    public static final String ENDING = ".evidence";

    private static final Pattern LINE =
            Pattern.compile("([0-9a-f]{64}) ([1-9]\\d{0,8}) (\\d{4}-\\d\\d-\\d\\d) ([0-9a-f]{16}(?:,[0-9a-f]{16})*)");

    /** Where each day begins first. */
    private static final ZoneOffset EARLIEST_ZONE = ZoneOffset.ofHours(14);

    /**
     * One paragraph.
     *
     * @param sha256 the digest of its text
     * @param keys those of the citations that were found in it
     */
    public record Line(String sha256, int paragraph, LocalDate day, Set<String> keys) {

        /** As it stands in the file. */
        @Override
        public String toString() {
            return "%s %d %s %s"
                    .formatted(sha256, paragraph, day, keys.stream().sorted().collect(Collectors.joining(",")));
        }
    }

    /** The name of the file beside that of a source. */
    public static String fileOf(String source) {
        return source.replaceAll("\\.yaml$", ENDING);
    }

    static String sourceOf(String file) {
        return file.substring(0, file.length() - ENDING.length()) + ".yaml";
    }

    static Evidence read(DataFile file, Faults faults) {
        var lines = new ArrayList<Line>();
        var numbers = new HashSet<Integer>();
        var at = 0;
        for (var text : file.text().lines().toList()) {
            var place = new Position(file.name(), ++at, 1);
            var line = line(text);
            if (line.isEmpty()) {
                faults.add(
                        place,
                        "this is no line of a check; such a file is written by the command verify: delete it, and run"
                                + " verify with --write");
            } else if (line.get().day().isAfter(LocalDate.now(EARLIEST_ZONE))) {
                faults.add(
                        place,
                        "the check is dated %s, a day in the future; run verify with --write again"
                                .formatted(line.get().day()));
            } else if (!numbers.add(line.get().paragraph())) {
                faults.add(
                        place,
                        "paragraph %d stands here twice; run verify with --write again"
                                .formatted(line.get().paragraph()));
            } else {
                lines.add(line.get());
            }
        }
        if (at == 0) {
            faults.add(Position.whole(file.name()), "the file is empty; delete it, or run verify with --write");
        }
        return lines.isEmpty() ? NONE : new Evidence(List.copyOf(lines));
    }

    private static Optional<Line> line(String text) {
        var parts = LINE.matcher(text);
        try {
            return parts.matches()
                    ? Optional.of(new Line(
                            parts.group(1),
                            Integer.parseInt(parts.group(2)),
                            LocalDate.parse(parts.group(3)),
                            Set.of(parts.group(4).split(","))))
                    : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }

    /** The paragraphs in which a citation was found; none where it was not, or was changed since. */
    public List<Line> of(Citation citation) {
        var found = lines.stream()
                .filter(line -> line.keys().contains(citation.key()))
                .toList();
        var paragraph = citation.at().paragraph();
        if (paragraph == null) {
            return found;
        }
        var last = citation.at().lastParagraph();
        var inPlace = found.stream()
                .filter(line -> line.paragraph() >= paragraph && line.paragraph() <= (last == null ? paragraph : last))
                .toList();
        return inPlace.size() == (last == null ? 1 : last - paragraph + 1) ? inPlace : List.of();
    }
}
