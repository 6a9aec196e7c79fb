package parley.statement.json;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import parley.publishing.Address;
import parley.publishing.CsvRow;
import parley.publishing.EditorsId;
import parley.publishing.Limits;
import parley.publishing.Reference;
import parley.record.Statement;
import parley.record.participant.Participant;
import parley.record.participant.Side;
import parley.record.value.DatedBy;
import parley.record.value.StatementKind;
import parley.record.value.Translator;
import parley.statement.view.AlsoQuoted;
import parley.statement.view.ReportView;
import parley.statement.view.SpeakerView;
import parley.statement.view.StatementView;
import parley.statement.view.WordRun;

/** A statement as data; what is empty is unknown. */
@JsonClassDescription("One thing that one or several speakers said.")
public record StatementJson(
        @EditorsId String id,

        @JsonPropertyDescription("Its page.") Address address,

        @JsonPropertyDescription("The question that it answers; null where no source gives one.")
        Optional<String> asked,

        @JsonPropertyDescription(WordingJson.TEXT) String text,

        @JsonPropertyDescription(WordingJson.RUNS) List<WordingJson.RunJson> words,

        @JsonPropertyDescription("How much of it is quoted: all, some or none.")
        StatementKind kind,

        @JsonPropertyDescription("The language of the words, as a tag of BCP 47; null where it is not known.")
        Optional<String> language,

        @JsonPropertyDescription("The language in which it was said; null where no source says.")
        Optional<String> spokenIn,

        @JsonPropertyDescription("Who translated the words; null where no translation is known of.")
        Optional<Translator> translatedBy,

        @JsonPropertyDescription("What was translated, where a report has it.")
        Optional<OriginalJson> original,

        @JsonPropertyDescription("What further reports quote of it that the words do not have.")
        List<AlsoQuotedJson> alsoQuoted,

        @JsonPropertyDescription("Everyone who said it.") @Limits(minItems = 1)
        List<SpeakerJson> speakers,

        @JsonPropertyDescription("The first of those whom the source names; null where it names nobody.")
        Optional<Reference> speaker,

        @JsonPropertyDescription("The delegation or the side that they spoke for; null where no source says.")
        Optional<Reference> onBehalfOf,

        @JsonPropertyDescription("When it was said; null where no source says.")
        Optional<DateJson> date,

        @JsonPropertyDescription("Where it was said, such as a press briefing.")
        Optional<String> occasion,

        @JsonPropertyDescription("The talks it is about.") List<Reference> talks,

        @JsonPropertyDescription("The talks at which it was said.")
        List<Reference> saidIn,

        @JsonPropertyDescription("Its topics.") List<Reference> topics,

        @JsonPropertyDescription("The people it speaks of.") List<Reference> speaksOf,

        @JsonPropertyDescription("The statements that it answers.")
        List<AnswerJson> answers,

        @JsonPropertyDescription("The statements that answer it: first what speaks against it.")
        List<AnswerJson> answeredBy,

        @JsonPropertyDescription("Every place that reports it.") @Limits(minItems = 1)
        List<ReportJson> reports,

        @JsonPropertyDescription("What it said before, and why that changed; the newest correction first.")
        List<CorrectionJson> corrections,

        @JsonPropertyDescription("The day on which it came on record.")
        LocalDate added,

        @JsonPropertyDescription(
                "The last day on which it came on record, was changed, or came to be reported by one more source.")
        LocalDate updated) {

    public static StatementJson of(StatementView statement) {
        var words = WordingJson.of(statement.words());
        return new StatementJson(
                statement.id(),
                new Address(statement.href()),
                known(statement.asked().text()),
                words.text(),
                words.words(),
                statement.kind(),
                known(statement.language().tag()),
                known(statement.spokenIn().tag()),
                statement.translatedBy(),
                Optional.ofNullable(statement.original()).map(OriginalJson::of),
                statement.alsoQuoted().stream().map(AlsoQuotedJson::of).toList(),
                statement.speakers().stream().map(SpeakerJson::of).toList(),
                statement.speakers().stream()
                        .map(SpeakerView::page)
                        .flatMap(Stream::ofNullable)
                        .findFirst()
                        .map(Reference::to),
                Optional.ofNullable(statement.onBehalfOf())
                        .map(one -> new Reference(
                                one.id(),
                                one.page().name(),
                                new Address(one.page().href()))),
                DateJson.of(statement.date(), statement.dating()),
                known(statement.occasion().text()),
                statement.talks().stream().map(Reference::to).toList(),
                statement.saidIn().stream().map(Reference::to).toList(),
                statement.topics().stream().map(Reference::to).toList(),
                statement.speaksOf().stream().map(Reference::to).toList(),
                statement.answers().stream().map(AnswerJson::of).toList(),
                statement.answeredBy().stream().map(AnswerJson::of).toList(),
                statement.reports().stream().map(ReportJson::of).toList(),
                statement.corrections().stream().map(CorrectionJson::of).toList(),
                statement.kept().added(),
                statement.kept().updated());
    }

    /** What was translated. */
    @JsonClassDescription("What was translated, in the language in which it was said.")
    public record OriginalJson(
            @JsonPropertyDescription(WordingJson.TEXT) String text,

            @JsonPropertyDescription("Its language, as a tag of BCP 47; null where it is not known.")
            Optional<String> language,

            @JsonPropertyDescription("The source that has it.")
            Reference source) {

        static OriginalJson of(ReportView report) {
            return new OriginalJson(
                    WordRun.text(report.wording()), known(report.language().tag()), Reference.to(report.source()));
        }
    }

    /** What a further report quotes. */
    @JsonClassDescription("What a further report quotes of a statement that its words do not have.")
    public record AlsoQuotedJson(
            @JsonPropertyDescription("The quoted words, with their marks.")
            String text,

            @JsonPropertyDescription("Their language, as a tag of BCP 47; null where it is not known.")
            Optional<String> language,

            @JsonPropertyDescription("The paragraph on the page of its source.")
            Address address) {

        static AlsoQuotedJson of(AlsoQuoted also) {
            return new AlsoQuotedJson(
                    WordRun.text(List.of(also.words())),
                    known(also.language().tag()),
                    new Address(also.place().href()));
        }
    }

    /** One who said a statement, as data. */
    @JsonClassDescription("One who said a statement.")
    public record SpeakerJson(
            @JsonPropertyDescription("The id of the participant; null for someone whom the source does not name.")
            Optional<String> id,

            @JsonPropertyDescription("The page of the participant.")
            Optional<Address> address,

            @JsonPropertyDescription("The name, or what the source calls someone without one.")
            String name,

            @JsonPropertyDescription("Whether the source does not name them.")
            boolean unnamed,

            @JsonPropertyDescription("The office held then, as the source puts it; null where it gives none.")
            Optional<String> office,

            @JsonPropertyDescription("Their side then; null for those who have none.")
            Optional<SideJson> side) {

        static SpeakerJson of(SpeakerView speaker) {
            var page = Optional.ofNullable(speaker.page());
            return new SpeakerJson(
                    speaker.id(),
                    page.map(link -> new Address(link.href())),
                    speaker.name().text(),
                    page.isEmpty(),
                    known(speaker.office().text()),
                    SideJson.of(speaker.side()));
        }
    }

    /** The same as a row of CSV; its source is the first that reports it. */
    @JsonClassDescription("In the lists of a speaker, of talks and of a topic: a statement.")
    public record StatementCsv(
            String id,

            @JsonPropertyDescription("Its page.") Address address,

            @JsonPropertyDescription("The ids of the speakers; empty for those whom the source does not name.")
            String speakerId,

            @JsonPropertyDescription("The names of the speakers, or what the source calls those without one.")
            String speaker,

            @JsonPropertyDescription("The offices held then, as the source puts them, in the order of the speakers.")
            String office,

            @JsonPropertyDescription("The names of the sides then, in the order of the speakers.")
            String side,

            @JsonPropertyDescription("The name of the delegation or the side that they spoke for.")
            Optional<String> onBehalfOf,

            Optional<String> onBehalfOfId,
            Optional<String> onBehalfOfSideId,

            @JsonProperty("date") Optional<String> dateText,
            Optional<LocalDate> earliest,
            Optional<LocalDate> latest,

            @JsonPropertyDescription(
                    "The time that it is or begins at, with day and offset from UTC; empty where no source gives one.")
            Optional<String> time,

            Optional<DatedBy> datedBy,
            Optional<String> dateNote,
            Optional<String> occasion,
            Optional<String> asked,
            StatementKind kind,

            @JsonProperty("text") String words,

            Optional<String> language,
            Optional<String> spokenIn,
            Optional<Translator> translatedBy,

            @JsonPropertyDescription("The ids of the talks that it is about.")
            String talks,

            @JsonPropertyDescription("The ids of the talks at which it was said.")
            String saidIn,

            @JsonPropertyDescription("The ids of its topics.")
            String topics,

            @JsonPropertyDescription("The ids of the people that it speaks of.")
            String speaksOf,

            @JsonPropertyDescription("What it does to which statements: denies ada-ready.")
            String answers,

            @JsonPropertyDescription("What other statements do to it, each with its id: denies ada-ready.")
            String answeredBy,

            @JsonPropertyDescription("The id of the source that reports it; of several, the first.")
            String source,

            @JsonPropertyDescription("When that source was published, in EDTF; empty where that is unknown.")
            Optional<String> published,

            @JsonPropertyDescription("Who published that source; empty where that is unknown.")
            Optional<String> publisher,

            @JsonUnwrapped PlaceCsv at,

            @JsonPropertyDescription("Whom that source had it from, nearest to the source first.")
            String via,

            @JsonPropertyDescription("The verb with which that source reports it.")
            Optional<String> verb,

            @JsonPropertyDescription("How that source writes the name of the speaker, where that differs.")
            Optional<String> nameAsPrinted,

            LocalDate added,
            LocalDate updated,

            @JsonPropertyDescription("The day of the last correction; empty where there was none.")
            Optional<LocalDate> corrected)
            implements CsvRow {

        public static StatementCsv of(Statement statement) {
            return StatementJson.of(StatementView.of(statement)).csv(statement);
        }
    }

    private StatementCsv csv(Statement statement) {
        var report = reports.get(0);
        return new StatementCsv(
                id,
                address,
                ofSpeakers(SpeakerJson::id),
                ofSpeakers(speaker -> Optional.of(speaker.name())),
                ofSpeakers(SpeakerJson::office),
                ofSpeakers(speaker -> speaker.side().map(SideJson::name)),
                onBehalfOf.map(Reference::name),
                statement.onBehalfOf().map(Participant::id),
                statement.onBehalfOfSide().map(Side::id),
                date.map(DateJson::edtf),
                date.flatMap(DateJson::earliest),
                date.flatMap(DateJson::latest),
                date.flatMap(DateJson::time),
                date.flatMap(DateJson::datedBy),
                date.flatMap(DateJson::note),
                occasion,
                asked,
                kind,
                text,
                language,
                spokenIn,
                translatedBy,
                CsvRow.ids(talks),
                CsvRow.ids(saidIn),
                CsvRow.ids(topics),
                CsvRow.ids(speaksOf),
                CsvRow.cell(answers.stream().map(AnswerJson::cell).toList()),
                CsvRow.cell(answeredBy.stream().map(AnswerJson::cell).toList()),
                report.source().id(),
                report.published().map(DateJson::edtf),
                report.publisher(),
                PlaceCsv.of(report),
                CsvRow.cell(report.via()),
                report.verb(),
                report.nameAsPrinted(),
                added,
                updated,
                corrections.stream().findFirst().map(CorrectionJson::date));
    }

    private String ofSpeakers(Function<SpeakerJson, Optional<String>> value) {
        return CsvRow.each(speakers.stream().map(value).toList());
    }

    /** A text where there is one: on pages the empty text is unknown, as data null is. */
    public static Optional<String> known(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty());
    }
}
