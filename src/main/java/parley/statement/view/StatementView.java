package parley.statement.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.filter.Scope;
import parley.publishing.Link;
import parley.publishing.Tag;
import parley.record.Dating;
import parley.record.Report;
import parley.record.Statement;
import parley.record.Talks;
import parley.record.value.EdtfDate;
import parley.record.value.Language;
import parley.record.value.StatementKind;
import parley.record.value.Translator;
import parley.record.value.Words;
import parley.search.text.Highlighter;
import parley.text.Excerpt;

/**
 * A statement as it is shown on a page.
 *
 * @param tag a permanent identifier, which a renaming does not change
 * @param anchor its fragment on pages that list it
 * @param asked the question that it answers; empty if no source gives one
 * @param kind how much of it is quoted
 * @param language of the words
 * @param spokenIn in which it was said
 * @param translation whose translation the words are, as a phrase; empty where none is known of
 * @param original the report that has what was translated; null where none has
 * @param alsoQuoted what further reports quote of it besides
 * @param attribution whose words they are: "Quote, via CNN"
 * @param who the speakers in words: "Ada North and a Western diplomat"
 * @param onBehalfOf the delegation or the side that they spoke for; null where no source says
 * @param occasion empty if no source gives it
 * @param talks that it is about
 * @param saidIn the talks at which it was said
 * @param answers how it answers others
 * @param answeredBy how others answer it
 * @param corrections the newest first
 */
public record StatementView(
        String id,
        String tag,
        String href,
        String anchor,
        HighlightedText asked,
        List<WordRun> words,
        StatementKind kind,
        Language language,
        Language spokenIn,
        Optional<Translator> translatedBy,
        String translation,
        @Nullable ReportView original,
        List<AlsoQuoted> alsoQuoted,
        HighlightedText attribution,
        List<SpeakerView> speakers,
        String who,
        @Nullable OnBehalfOf onBehalfOf,
        EdtfDate date,
        Dating dating,
        HighlightedText occasion,
        List<ReportView> reports,
        List<Link> talks,
        List<Link> saidIn,
        List<Link> topics,
        List<Link> speaksOf,
        List<AnswerView> answers,
        List<AnswerView> answeredBy,
        List<CorrectionView> corrections,
        RecordDays kept) {

    /** The delegation or the side that someone spoke for. */
    public record OnBehalfOf(String id, Link page) {

        private static @Nullable OnBehalfOf of(Statement statement) {
            return statement
                    .onBehalfOf()
                    .map(one -> new OnBehalfOf(one.id(), new Link("/speakers/" + one.id(), one.fullName())))
                    .or(() -> statement
                            .onBehalfOfSide()
                            .map(side -> new OnBehalfOf(side.id(), new Link("/?side=" + side.id(), side.name()))))
                    .orElse(null);
        }
    }

    /** Who says it, for whom, on which occasion and in which talks; successive statements with the same are one turn. */
    public record Byline(
            List<SpeakerView> speakers, @Nullable OnBehalfOf onBehalfOf, HighlightedText occasion, List<Link> saidIn) {}

    /** The reports of one source. */
    public record Evidence(List<ReportView> reports) {}

    private static final int TITLE_LETTERS = 60;

    /** Longer statements are folded in lists: some twelve lines. */
    private static final int LONG = 900;

    /** A statement that has no more letters takes one line. */
    private static final int SHORT = 40;

    /** How many answers a list shows. */
    private static final int MOST_ANSWERS = 3;

    /** A statement without highlights. */
    public static StatementView of(Statement statement) {
        return of(statement, Highlighter.NONE);
    }

    /** A statement that may stand on its page a second time, where it has no fragment. */
    public static StatementView again(Statement statement) {
        return of(statement, null, Highlighter.NONE, "");
    }

    /** A statement in the words of a report of it, as the page of its source has it: without what is from elsewhere. */
    public static StatementView in(Report report, Statement statement, Highlighter marker) {
        return of(statement, report, marker, "");
    }

    /** A statement with the hits of a search highlighted. */
    public static StatementView of(Statement statement, Highlighter marker) {
        return of(statement, null, marker, "statement-" + statement.id());
    }

    private static StatementView of(Statement statement, @Nullable Report in, Highlighter marker, String anchor) {
        var wording = Optional.ofNullable(in).flatMap(Report::wording);
        var words = wording.orElse(statement.words());
        var isOwn = words.equals(statement.words());
        var language = in == null || wording.isEmpty()
                ? statement.language()
                : in.source().language();
        var reports = (in == null ? statement.reports() : List.of(in))
                .stream().map(report -> ReportView.of(report, marker)).toList();
        return new StatementView(
                statement.id(),
                Tag.of("statement", statement.firstId()),
                "/statements/" + statement.id(),
                anchor,
                HighlightedText.of(
                        statement
                                .asked()
                                .filter(any -> language.equals(statement.language()))
                                .orElse(""),
                        marker.in(Scope.ABOUT)),
                WordRun.of(words, marker.in(language.code())),
                words.kind(),
                language,
                statement.spokenIn(),
                statement.translatedBy().filter(any -> isOwn),
                isOwn ? statement.translation() : "",
                statement
                        .original()
                        .filter(any -> in == null)
                        .map(report -> ReportView.of(report, marker))
                        .orElse(null),
                in == null ? AlsoQuoted.of(statement, reports) : List.of(),
                HighlightedText.of(attribution(words.kind(), reports), Highlighter.NONE),
                statement.speakers().stream()
                        .map(speaker -> SpeakerView.of(speaker, marker))
                        .toList(),
                statement.who(),
                OnBehalfOf.of(statement),
                statement.date(),
                statement.dating(),
                HighlightedText.of(statement.occasion().orElse(""), marker.in(Scope.ABOUT)),
                reports,
                in == null ? links(statement.talks()) : List.of(),
                links(statement.saidIn()),
                statement.topics().stream()
                        .filter(any -> in == null)
                        .map(topic -> new Link("/topics/" + topic.id(), topic.name()))
                        .toList(),
                statement.speaksOf().stream()
                        .map(person -> new Link("/speakers/" + person.id(), person.fullName()))
                        .toList(),
                statement.answers().stream().map(AnswerView::to).toList(),
                statement.answeredBy().stream().map(AnswerView::by).toList(),
                statement.corrections().stream()
                        .map(one -> CorrectionView.of(one, statement.language()))
                        .toList(),
                new RecordDays(statement.added(), statement.updated()));
    }

    private static List<Link> links(List<Talks> talks) {
        return talks.stream()
                .map(one -> new Link("/talks/" + one.id(), one.title()))
                .toList();
    }

    /** The sides of the speakers, each once. */
    public List<SideView> sides() {
        return speakers.stream().map(SpeakerView::side).distinct().toList();
    }

    /** The class of the colour of its side; of several, the first. */
    public String tint() {
        return sides().get(0).tint();
    }

    /** What the page of the statement says of where it was said, in sentences without a full stop. */
    public List<HighlightedText> setting() {
        return List.of(
                occasion.isEmpty()
                        ? new HighlightedText("Occasion not given", List.of())
                        : occasion.after("Occasion: "));
    }

    /** What tells it from the statements of another turn, beside its date. */
    public Byline byline() {
        return new Byline(speakers, onBehalfOf, occasion, saidIn);
    }

    /** What successive statements of one turn have in common. */
    Object turn() {
        return List.of(byline(), date);
    }

    /** Offices of the speakers then, and the circumstances, for the line under their names. */
    public List<HighlightedText> offices() {
        return Stream.concat(
                        speakers.stream()
                                .filter(speaker -> !speaker.office().isEmpty())
                                .map(speaker -> speakers.size() == 1
                                        ? speaker.office()
                                        : speaker.office().after(speaker.name().text() + ": ")),
                        circumstances().stream())
                .toList();
    }

    /** The reports by source, in the order in which the sources first appear. */
    public List<Evidence> evidence() {
        return evidence(reports);
    }

    /** Reports by source. */
    public static List<Evidence> evidence(List<ReportView> reports) {
        return reports.stream()
                .collect(Collectors.groupingBy(ReportView::source, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Evidence::new)
                .toList();
    }

    /** Whether lists fold it, which would hide the hits of a search. */
    public boolean isFolded() {
        return WordRun.text(words).length() > LONG
                && words.stream().noneMatch(run -> run.words().isHit());
    }

    /** Whether it takes one line, and its page tells the rest: "Yes, of course." */
    public boolean isShort() {
        return kind == StatementKind.QUOTE
                && WordRun.text(words).length() <= SHORT
                && translation.isEmpty()
                && original == null
                && alsoQuoted.isEmpty()
                && firstAnswers().isEmpty()
                && reports.size() == 1
                && reports.get(0).via().isEmpty();
    }

    /** What is quoted besides, but not in a report whose wording an entry shows. */
    public List<AlsoQuoted> quotedElsewhere() {
        return alsoQuoted.stream()
                .filter(also -> reports.stream()
                        .noneMatch(report -> report.hit()
                                && report.place().href().equals(also.place().href())))
                .toList();
    }

    /** The speakers and the first words, which a title may not show as theirs where they are a translation (W6). */
    public String title() {
        return who + (translation.isEmpty() ? ": " : ", in translation: ") + firstWords();
    }

    /** The first words, to tell it from others by. */
    public String firstWords() {
        return Excerpt.of(inOneLine(), TITLE_LETTERS);
    }

    /** The words in one line (W7). */
    public String inOneLine() {
        return Words.inOneLine(WordRun.text(words));
    }

    /** What stands beside its date in lists and feeds, as far as the source says. */
    public List<HighlightedText> circumstances() {
        var behalf =
                onBehalfOf == null ? "" : "on behalf of " + onBehalfOf.page().name();
        return Stream.of(new HighlightedText(behalf, List.of()), occasion)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** When it was said, within a sentence. */
    public String saidWhen() {
        return date.isNone() ? date.reading() : "said " + date.reading();
    }

    /** The first of its answers, for a list: those by others before its own. */
    public List<AnswerView> firstAnswers() {
        return Stream.concat(answeredBy.stream(), answers.stream())
                .limit(MOST_ANSWERS)
                .toList();
    }

    /** How many more answers its page shows. */
    public int moreAnswers() {
        return Math.max(0, answeredBy.size() + answers.size() - MOST_ANSWERS);
    }

    /** The talks and the topics that it is about, without the one that a page is of. */
    public List<Link> aboutBut(String page) {
        return Stream.concat(talks.stream(), topics.stream())
                .filter(one -> !one.href().equals(page))
                .toList();
    }

    /** The address of its place on the timeline. */
    public String inContext() {
        return "/?at=statement-" + id + "#statement-" + id;
    }

    /** The attribution in the first report; those of the others stand beside their paragraphs. */
    private static String attribution(StatementKind kind, List<ReportView> reports) {
        var via = reports.get(0).via();
        return via.isEmpty() ? kind.reading() : kind.reading() + ", " + via;
    }
}
