package parley.ingest.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.ingest.yaml.LocatedDay;
import parley.ingest.yaml.LocatedText;
import parley.ingest.yaml.LocatedTexts;
import parley.ingest.yaml.Position;
import parley.record.value.ChangeKind;
import parley.record.value.DatedBy;
import parley.record.value.EdtfDate;
import parley.record.value.Language;
import parley.record.value.SourcePlace;
import parley.record.value.StatementKind;
import parley.record.value.Translator;
import parley.record.value.Words;
import parley.text.QuotationPairs;

/** What the files of a record say, but for its sources. */
public record RecordContent(
        List<Side> sides,
        List<Participant> participants,
        List<Topic> topics,
        List<Talks> talks,
        List<LocatedTexts> names,
        List<Change> changes) {

    static final String CORRECTED = ChangeKind.CORRECTED.text();
    static final String RENAMED = ChangeKind.RENAMED.text();
    static final String WITHDRAWN = ChangeKind.WITHDRAWN.text();

    public record Side(LocatedText id, LocatedText name) {}

    public record Participant(
            LocatedText id,
            LocatedText name,
            String kind,
            List<SideHeld> sides,
            Optional<String> disambiguation,
            List<FurtherName> names,
            Optional<String> wikidata) {}

    /** A side of a participant, from one date to another; either may be none. */
    public record SideHeld(LocatedText side, EdtfDate from, EdtfDate to) {}

    /** A name in another language, or, without one, in another spelling. */
    public record FurtherName(Optional<String> language, String name) {}

    public record Topic(LocatedText id, LocatedText name) {}

    /**
     * An entry of the log.
     *
     * @param day empty only if it could not be read
     * @param thing what is changed, such as a statement; empty if that could not be read
     * @param id the id of the thing, after a renaming the new one
     * @param from the old id of what is renamed
     * @param field the key of what is corrected
     * @param was what stood there
     */
    public record Change(
            Position place,
            Optional<LocatedDay> day,
            String kind,
            String thing,
            LocatedText id,
            Optional<LocatedText> from,
            Optional<String> field,
            Optional<String> was,
            Optional<String> reason) {

        public boolean isRenaming() {
            return kind.equals(RENAMED) && from.isPresent();
        }

        public boolean isWithdrawal() {
            return kind.equals(WITHDRAWN);
        }

        /** The id that the change gave up. */
        public Optional<LocatedText> left() {
            return isWithdrawal() ? Optional.of(id) : isRenaming() ? from : Optional.empty();
        }
    }

    /**
     * Some talks.
     *
     * @param datePlace where their date is written; where the talks are if they have none
     */
    public record Talks(
            LocatedText id,
            String title,
            Optional<String> form,
            EdtfDate date,
            Optional<LocatedText> datedBy,
            Optional<String> dateNote,
            Position datePlace,
            Optional<String> place,
            String status,
            List<LocatedText> soughtBy,
            List<Attendance> participants,
            List<Report> reports,
            List<Outcome> outcomes,
            Optional<LocatedDay> added) {

        /** Whether their date is known from that of a source (D3). */
        public boolean isDatedByPublication() {
            return isByPublication(datedBy);
        }
    }

    /** Someone who takes part in talks, and as what. */
    public record Attendance(LocatedText participant, String role, Optional<LocatedText> side) {}

    public record Outcome(String words, Position wordsPlace, List<Report> reports) {

        /** What a report without a wording of its own has in quotation marks. */
        public List<String> quotes() {
            return quoted(words);
        }
    }

    /** A source; its day is empty only if it could not be read. */
    public record Source(
            LocatedText id,
            Optional<LocatedDay> added,
            EdtfDate published,
            Optional<String> publisher,
            Optional<String> title,
            Optional<String> author,
            Optional<String> address,
            Optional<String> archived,
            List<Copy> copies,
            Optional<String> language,
            List<Statement> statements,
            List<FurtherReport> reports,
            List<Office> offices,
            CheckedParagraphs evidence) {

        /** The source without what it reports. */
        public Source heading() {
            return new Source(
                    id, added, published, publisher, title, author, address, archived, copies, language, List.of(),
                    List.of(), List.of(), evidence);
        }

        /** The source as read from its file, with what stands in the file beside it. */
        Source with(CheckedParagraphs evidence) {
            return new Source(
                    id,
                    added,
                    published,
                    publisher,
                    title,
                    author,
                    address,
                    archived,
                    copies,
                    language,
                    statements,
                    reports,
                    offices,
                    evidence);
        }

        /** The language of the words of a statement; empty where it is not known (W5). */
        public Optional<String> language(Statement statement) {
            return statement
                    .language()
                    .or(() -> statement.isTranslatedHere() ? Optional.of(statement.languageHere()) : language);
        }

        /** The day on which a statement of this source was added; empty only for a fault. */
        public Optional<LocalDate> added(Statement statement) {
            return statement.added().or(this::added).map(LocatedDay::date);
        }
    }

    /** A copy of a source that somebody keeps. */
    public record Copy(Optional<LocatedDay> taken, String address, Optional<String> sha256) {}

    /**
     * A statement.
     *
     * @param wordsPlace where its words are written
     */
    public record Statement(
            LocatedText id,
            List<Speaker> speakers,
            Optional<LocatedText> onBehalfOf,
            EdtfDate date,
            Optional<LocatedText> datedBy,
            Optional<String> dateNote,
            Optional<String> occasion,
            Optional<String> asked,
            String words,
            Position wordsPlace,
            Optional<String> language,
            Optional<LocatedText> spokenIn,
            Optional<String> translatedBy,
            List<LocatedText> talks,
            List<LocatedText> saidIn,
            List<LocatedText> topics,
            List<LocatedText> speaksOf,
            List<Answer> answers,
            List<Report> reports,
            Optional<LocatedDay> added) {

        /** Whether its date is known from that of its source (D3). */
        public boolean isDatedByPublication() {
            return isByPublication(datedBy);
        }

        /** How much of its words is quoted (W3). */
        public StatementKind kind() {
            return Words.parse(words).kind();
        }

        /**
         * Whether a report has what it quotes, or the original of what this record translated (W4).
         *
         * @param language that of the report's source, where it is known
         */
        public boolean isCarriedBy(Report report, Optional<String> language) {
            if (!isTranslatedHere()) {
                return report.carries(words);
            }
            var isOriginal = spokenIn.map(spoken -> isSame(spoken.text(), language))
                    .orElseGet(() -> !isSame(languageHere(), language));
            return kind() == StatementKind.PARAPHRASE
                    ? spokenIn.isPresent() || isOriginal
                    : report.quotes() && isOriginal;
        }

        /** Whether a report in its own file quotes something in a wording of its own. */
        public boolean hasQuotedWording() {
            return reports.stream().anyMatch(Report::quotes);
        }

        /** Whether a report in its own file does; where there are no words or reports, a fault says so. */
        public boolean isCarried(Optional<String> language) {
            return words.isEmpty()
                    || reports.isEmpty()
                    || reports.stream().anyMatch(report -> isCarriedBy(report, language));
        }

        /** The language of this record's own translation. */
        private String languageHere() {
            return language.orElse(Language.ENGLISH.tag());
        }

        private static boolean isSame(String spoken, Optional<String> language) {
            return new Language(spoken).isSameAs(new Language(language.orElse("")));
        }

        /** What a report without a wording of its own has in quotation marks; nothing where this record translated it. */
        public List<String> quotes() {
            return isTranslatedHere() ? List.of() : quoted(words);
        }

        /** Whether the words are this record's own translation. */
        public boolean isTranslatedHere() {
            return translatedBy.equals(Optional.of(Translator.EDITOR.text()));
        }
    }

    /** One who said a statement: either a participant, or someone whom the source does not name. */
    public record Speaker(
            Optional<LocatedText> participant,
            Optional<LocatedText> unnamed,
            Optional<LocatedText> side,
            Optional<String> office) {}

    /** How a statement answers another, and who says so. */
    public record Answer(LocatedText statement, String how, String says) {}

    /**
     * The evidence for a statement, talks or an outcome.
     *
     * @param at where in the source; {@link SourcePlace#NONE} could not be read
     * @param place where in the file that is written
     * @param wordingPlace where its wording is written; without one, the same
     */
    public record Report(
            LocatedText source,
            SourcePlace at,
            List<String> via,
            Optional<String> wording,
            Optional<String> verb,
            Optional<String> nameAsPrinted,
            Position place,
            Position wordingPlace) {

        /**
         * What its source has in quotation marks.
         *
         * @param words those quoted in what it reports, which it has if it has no wording of its own
         */
        public List<String> quotes(List<String> words) {
            return wording.map(RecordContent::quoted).orElse(words);
        }

        /** Whether a wording of its own quotes something. */
        boolean quotes() {
            return wording.filter(one -> !Words.parse(one).quotes().isEmpty()).isPresent();
        }

        /** Whether it has all that some words quote; without a wording of its own it has them as they stand. */
        public boolean carries(String words) {
            return wording.map(one -> Words.parse(words).areCarriedBy(Words.parse(one)))
                    .orElse(true);
        }

        /** Whether one of some reports does; where there are no words or reports, a fault says so. */
        static boolean carry(String words, List<Report> reports) {
            return words.isEmpty() || reports.isEmpty() || reports.stream().anyMatch(report -> report.carries(words));
        }
    }

    /** A source's report of a statement that the file of another source holds. */
    public record FurtherReport(LocatedText statement, Report report) {}

    private static boolean isByPublication(Optional<LocatedText> datedBy) {
        return datedBy.filter(by -> by.text().equals(DatedBy.PUBLICATION.text()))
                .isPresent();
    }

    /** What stands in quotation marks in some words; nothing in those that could not be read. */
    static List<String> quoted(String words) {
        return words.isEmpty() || QuotationPairs.straight(words) >= 0
                ? List.of()
                : Words.parse(words).quotes().stream().map(Words.Run::text).toList();
    }

    public record Office(LocatedText participant, String office, SourcePlace at) {}
}
