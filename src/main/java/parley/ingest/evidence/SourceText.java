package parley.ingest.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import parley.record.value.SourcePlace;

/** The text of a source, in which quotations are searched. */
final class SourceText {

    /** Over how many paragraphs words are searched where a page or a time is cited. */
    private static final int MOST_PARAGRAPHS = 20;

    private final List<Integer> starts = new ArrayList<>();
    private final Marked text;
    private final QuotedStretches quoted;

    SourceText(Article article) {
        var all = new StringBuilder();
        for (var paragraph : QuotedStretches.withoutRepeatedMarks(article.paragraphs())) {
            all.append(all.length() == 0 ? "" : " ");
            starts.add(all.length());
            all.append(Marked.of(paragraph).shown());
        }
        text = Marked.of(all.toString());
        quoted = new QuotedStretches(text, Set.copyOf(starts));
    }

    int paragraphs() {
        return starts.size();
    }

    /** Whether the paragraphs of a place are all there; a text knows no pages and no times. */
    boolean has(SourcePlace at) {
        return at.paragraph() == null || last(at) <= paragraphs();
    }

    /** Whether words stand in quotation marks in the paragraphs of a place. */
    boolean quotes(Quotation words, SourcePlace at) {
        return words.in(text, start(at), end(at), quoted::hold).isPresent();
    }

    /** Whether words stand there, in quotation marks or not. */
    boolean holds(Quotation words, SourcePlace at) {
        return words.in(text, start(at), end(at), (start, end) -> true).isPresent();
    }

    /** The text's own words from the first to the last of some that an editor shortened or replaced in part. */
    Optional<String> original(Quotation words, SourcePlace at) {
        return words.in(text, start(at), end(at), quoted::hold)
                .or(() -> words.in(text, start(at), end(at), (start, end) -> true))
                .map(found -> found.toWholeWords(text.plain()))
                .map(found -> text.shown().substring(found.start(), found.end()));
    }

    /** Whether a place quotes anyone; a speech or an answer in an interview does not. */
    boolean hasQuotationMarks(SourcePlace at) {
        return quoted.anyBetween(start(at), end(at));
    }

    /** The paragraphs in which words stand in quotation marks, or else those in which they stand without. */
    List<Integer> paragraphsOf(Quotation words) {
        var marked = numbers()
                .filter(number -> quotes(words, SourcePlace.ofParagraph(number)))
                .boxed()
                .toList();
        return marked.isEmpty()
                ? numbers()
                        .filter(number -> holds(words, SourcePlace.ofParagraph(number)))
                        .boxed()
                        .toList()
                : marked;
    }

    /** The paragraphs that hold words wherever they stand, be it across several. */
    List<Integer> spanOf(Quotation words) {
        var whole = paragraphsOf(words);
        for (var more = 1; whole.isEmpty() && more < Math.min(MOST_PARAGRAPHS, paragraphs()); more++) {
            for (var first = 1; whole.isEmpty() && first + more <= paragraphs(); first++) {
                if (holds(words, new SourcePlace(first, first + more, null, null))) {
                    whole = IntStream.rangeClosed(first, first + more).boxed().toList();
                }
            }
        }
        return whole;
    }

    private IntStream numbers() {
        return IntStream.rangeClosed(1, paragraphs());
    }

    /**
     * Text that resembles words.
     *
     * @param marked with what differs marked: [-the record’s words-]{+the text’s words+}
     */
    record Near(int paragraph, String marked) {}

    /** The text that resembles words most, in the paragraphs of a place rather than in others; empty where none does. */
    Optional<Near> nearest(Quotation words, SourcePlace at) {
        var wanted = words.words().plain();
        var inPlace = at.paragraph() == null
                ? Optional.<Alignment>empty()
                : Alignment.best(text.plain(), start(at), end(at), wanted);
        return inPlace.or(() -> Alignment.best(text.plain(), 0, text.plain().length(), wanted))
                .map(best -> new Near(
                        paragraphAt(best.start()),
                        Differences.mark(words.words().shown(), text.shown().substring(best.start(), best.end()))));
    }

    private int paragraphAt(int place) {
        return (int) starts.stream().filter(start -> start <= place).count();
    }

    private int start(SourcePlace at) {
        return at.paragraph() == null || at.paragraph() > paragraphs() ? 0 : starts.get(at.paragraph() - 1);
    }

    private int end(SourcePlace at) {
        var length = text.plain().length();
        return at.paragraph() == null || last(at) >= paragraphs() ? length : starts.get(last(at)) - 1;
    }

    private static int last(SourcePlace at) {
        return at.lastParagraph() == null ? at.paragraph() : at.lastParagraph();
    }

    /** Numbers in a sentence: "paragraph 2", "paragraphs 2 and 5". */
    static String name(List<Integer> paragraphs) {
        var numbers = paragraphs.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return (paragraphs.size() == 1 ? "paragraph " : "paragraphs ") + numbers.replaceAll(", (\\d+)$", " and $1");
    }
}
