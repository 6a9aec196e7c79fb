package parley.ingest.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import parley.ingest.format.CitedPlace;
import parley.ingest.yaml.Position;
import parley.record.value.SourcePlace;

/**
 * What a check of one citation, against the text of its source, found.
 *
 * @param isFound whether all that it quotes stands where it says
 * @param paragraphs those that were found to hold it
 */
record Proof(CitedPlace citation, boolean isFound, List<Result> results, Set<Integer> paragraphs) {

    /** One line for the editor. What is to be mended comes last, where it is seen. */
    record Result(boolean isFound, Position place, String text) implements Comparable<Result> {

        private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\R\\s*");

        private static final Comparator<Result> ORDER = Comparator.comparing(Result::isFound, Comparator.reverseOrder())
                .thenComparing(Result::place)
                .thenComparing(Result::text);

        @Override
        public int compareTo(Result other) {
            return ORDER.compare(this, other);
        }

        @Override
        public String toString() {
            // One line for each, whatever is quoted.
            return place + ": " + LINE_BREAK.matcher(text).replaceAll(" ");
        }
    }

    static Proof of(CitedPlace citation, SourceText text) {
        var results = new ArrayList<Result>();
        var paragraphs = new TreeSet<Integer>();
        var at = citation.at();
        var isFound = text.has(at);
        if (!isFound) {
            results.add(new Result(
                    false,
                    citation.place(),
                    "no such paragraph: the text has %d, and this names %s".formatted(text.paragraphs(), at.name())));
        } else if (at.paragraph() != null) {
            var last = at.lastParagraph() == null ? at.paragraph() : at.lastParagraph();
            for (var number = at.paragraph(); number <= last; number++) {
                paragraphs.add(number);
            }
        }
        if (isFound && citation.quotes().isEmpty()) {
            results.add(new Result(
                    true,
                    citation.place(),
                    at.paragraph() != null
                            ? "found: %s; nothing is quoted from it".formatted(at.name())
                            : "not checked: %s; nothing is quoted from it".formatted(at.name())));
        }
        for (var quoted : citation.quotes()) {
            var words = new Quotation(quoted);
            if (isFound(words, citation, text)) {
                var span = at.paragraph() == null ? text.spanOf(words) : List.<Integer>of();
                paragraphs.addAll(span);
                results.add(new Result(
                        true,
                        citation.wordsPlace(),
                        "found: “%s” in %s%s%s"
                                .formatted(
                                        quoted,
                                        at.paragraph() == null ? SourceText.name(span) + " of the text" : at.name(),
                                        text.quotes(words, at) ? "" : ", which quotes nobody",
                                        words.isEdited()
                                                ? text.original(words, at)
                                                        .map("; the text has “%s”"::formatted)
                                                        .orElse("")
                                                : "")));
            } else {
                isFound = false;
                results.add(missing(words, quoted, citation, text));
            }
        }
        return new Proof(citation, isFound, results, paragraphs);
    }

    private static boolean isFound(Quotation words, CitedPlace citation, SourceText text) {
        var at = citation.at();
        return text.has(at)
                && (text.quotes(words, at)
                        || text.holds(words, at)
                                && !text.hasQuotationMarks(at)
                                && text.paragraphsOf(words).stream()
                                        .noneMatch(number -> isQuoted(words, number, text)));
    }

    private static boolean isQuoted(Quotation words, int number, SourceText text) {
        return text.quotes(words, SourcePlace.ofParagraph(number));
    }

    private static Result missing(Quotation words, String quoted, CitedPlace citation, SourceText text) {
        var at = citation.at();
        var others = text.paragraphsOf(words);
        if (!others.isEmpty()) {
            var areQuoted = isQuoted(words, others.get(0), text);
            var isHere = at.paragraph() != null && others.contains(at.paragraph());
            return isHere || at.paragraph() == null && !areQuoted
                    ? new Result(
                            false,
                            citation.wordsPlace(),
                            "not in quotation marks: %s has “%s” without them"
                                    .formatted(SourceText.name(others), quoted))
                    : new Result(
                            false,
                            citation.place(),
                            "found in another paragraph: “%s” stands in %s%s, not in %s"
                                    .formatted(
                                            quoted,
                                            SourceText.name(others),
                                            areQuoted ? "" : " without quotation marks",
                                            at.name()));
        }
        return text.nearest(words, at)
                .map(near -> new Result(
                        false,
                        citation.wordsPlace(),
                        "not found: the nearest text, in paragraph %d, differs: “%s”"
                                .formatted(near.paragraph(), near.marked())))
                .orElseGet(() -> new Result(
                        false, citation.wordsPlace(), "gone: nothing like “%s” stands in the text".formatted(quoted)));
    }
}
