package parley.statement.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.publishing.Address;
import parley.publishing.JsonLdNode;
import parley.publishing.Link;
import parley.record.value.AnswerKind;
import parley.record.value.EdtfDate;
import parley.record.value.StatementKind;

/** A statement in the vocabulary of schema.org. */
public final class StatementThing {

    private StatementThing() {}

    /**
     * A quote is a Quotation. Any other statement is the description of a Claim, as its sentence is the record's; the
     * quoted words in it are quotations.
     */
    public static JsonLdNode of(StatementView statement) {
        var speakers = statement.speakers().stream().map(SpeakerView::jsonLd).toList();
        var speaker = speakers.size() == 1 ? speakers.get(0) : speakers;
        var thing = statement.kind() == StatementKind.QUOTE
                ? JsonLdNode.of("Quotation", statement.href())
                        .with("text", quotedText(statement.words()))
                        .with("creator", speaker)
                        .with("spokenByCharacter", speaker)
                : JsonLdNode.of("Claim", statement.href())
                        .with("description", WordRun.text(statement.words()))
                        .with("author", speaker)
                        .with("hasPart", quotations(statement.words(), speaker));
        answers(statement.answers(), AnswerKind::cito, thing);
        answers(statement.answeredBy(), AnswerKind::citoInverse, thing);
        return thing.with("inLanguage", statement.language().tag())
                .with("translationOfWork", original(statement))
                .with("url", new Address(statement.href()))
                .with("dateCreated", exact(statement.date()))
                .with("sourceOrganization", onBehalfOf(statement))
                .with("about", about(statement))
                .with(
                        "recordedAt",
                        statement.saidIn().stream()
                                .map(talks -> named("Event", talks))
                                .toList())
                .with("isBasedOn", sources(statement.reports()))
                .with(
                        "citation",
                        statement.reports().stream().map(StatementThing::place).toList())
                .with(
                        "correction",
                        statement.corrections().stream()
                                .map(StatementThing::correction)
                                .toList());
    }

    private static JsonLdNode correction(CorrectionView correction) {
        return JsonLdNode.of("CorrectionComment", correction.href())
                .with("dateCreated", correction.day().toString())
                .with("text", (correction.said() + " " + correction.stood()).strip() + "\n" + correction.reason());
    }

    /** The delegation or the side on whose behalf it was said; sides have no page. */
    private static Optional<JsonLdNode> onBehalfOf(StatementView statement) {
        return Optional.ofNullable(statement.onBehalfOf())
                .map(StatementView.OnBehalfOf::page)
                .map(page -> page.href().startsWith("/speakers/")
                        ? participant(page, true)
                        : JsonLdNode.of("Organization").with("name", page.name()));
    }

    /** What was translated, as far as it is known. */
    private static Optional<JsonLdNode> original(StatementView statement) {
        var original = Optional.ofNullable(statement.original());
        var language = original.map(ReportView::language).orElse(statement.spokenIn());
        return statement.translatedBy().isEmpty() || language.isNone()
                ? Optional.empty()
                : Optional.of(JsonLdNode.of("Quotation")
                        .with("inLanguage", language.tag())
                        .with(
                                "text",
                                original.map(report -> quotedText(report.wording()))
                                        .orElse("")));
    }

    /** Answers in the terms of CiTO, the ontology of citations. */
    private static void answers(List<AnswerView> answers, Function<AnswerKind, String> property, JsonLdNode thing) {
        answers.stream()
                .collect(Collectors.groupingBy(
                        AnswerView::how,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                answer ->
                                        Map.of("@id", new Address(answer.other().href())),
                                Collectors.toList())))
                .forEach((how, others) -> thing.with(property.apply(how), others));
    }

    /** A participant: a person, or a delegation, which is an organization. */
    public static JsonLdNode participant(Link page, boolean delegation) {
        return JsonLdNode.of(delegation ? "Organization" : "Person", page.href())
                .with("name", page.name());
    }

    /** A date in ISO 8601; empty if that would be more exact than the record. */
    public static Optional<String> exact(EdtfDate date) {
        return Optional.of(date.iso()).filter(points -> points.size() == 1).map(points -> points.get(0));
    }

    /** The sources without duplicates; several paragraphs of one may report the statement. */
    private static List<JsonLdNode> sources(List<ReportView> reports) {
        var sources = new LinkedHashMap<Link, JsonLdNode>();
        reports.forEach(report -> sources.putIfAbsent(report.source(), source(report)));
        return List.copyOf(sources.values());
    }

    // Not a NewsArticle: the record does not know what kind of text it is.
    private static JsonLdNode source(ReportView report) {
        return JsonLdNode.of("CreativeWork", report.source().href())
                .with("name", report.source().name())
                .with("datePublished", exact(report.published()));
    }

    private static String place(ReportView report) {
        return report.place().name()
                + (report.via().isEmpty() ? "" : ", " + report.via())
                + (report.manner().isEmpty() ? "" : " (" + report.manner() + ")");
    }

    /** The question that it answers, the talks and the topics. */
    private static List<JsonLdNode> about(StatementView statement) {
        var asked = Stream.of(statement.asked())
                .filter(question -> !question.isEmpty())
                .map(question -> JsonLdNode.of("Question")
                        .with("text", question.text())
                        .with("inLanguage", statement.language().tag()));
        var talks = statement.talks().stream().map(one -> named("Event", one));
        var topics = statement.topics().stream().map(topic -> named("DefinedTerm", topic));
        return Stream.of(asked, talks, topics).flatMap(things -> things).toList();
    }

    private static JsonLdNode named(String type, Link page) {
        return JsonLdNode.of(type, page.href()).with("name", page.name());
    }

    private static String quotedText(List<WordRun> words) {
        var quoted = words.stream().filter(WordRun::isQuoted).toList();
        return quoted.size() == 1 ? quoted.get(0).text() : WordRun.text(words);
    }

    private static List<JsonLdNode> quotations(List<WordRun> words, Object speaker) {
        return words.stream()
                .filter(WordRun::isQuoted)
                .map(run -> JsonLdNode.of("Quotation")
                        .with("text", run.text())
                        .with("creator", speaker)
                        .with("spokenByCharacter", speaker))
                .toList();
    }
}
