package parley.cite;

import java.time.LocalDate;
import java.util.List;
import parley.record.value.EdtfDate;
import parley.record.value.SourcePlace;
import parley.record.value.TalksDate;
import parley.record.value.TalksStatus;
import parley.record.value.Words;

/** Things to cite, with as much or as little known of them as a test needs. */
final class Samples {

    static final String ADDRESS = "https://parley.example/statements/one";

    static final Citation.Version VERSION = new Citation.Version(LocalDate.of(2031, 5, 5), "0a1b2c3d4e5f");

    /** Closes a field, an element or a comment of any format, or ends its line. */
    static final String HOSTILE = "} { %off \\end $x$ #1 a_b ~ ^ @misc{x, </textarea></script> & ‘q’ \"s\" 'x'\r\n"
            + "ER  - \r\n"
            + "TY  - BOOK\u2028\u0000end";

    static final Evidence UNKNOWN = evidence("", "", "", EdtfDate.NONE, 6);

    static final Evidence KNOWN = new Evidence(
            "Three days in “Harbour Town”",
            "The Gazette",
            "F. Scribe",
            "https://gazette.example/a?b=1&c=2",
            EdtfDate.parse("2031-05-05"),
            "uk",
            SourcePlace.ofParagraph(2),
            List.of("Coast Radio", "a clerk"),
            "",
            List.of(),
            "",
            true);

    private Samples() {}

    static Evidence evidence(String title, String publisher, String author, EdtfDate published, int paragraph) {
        return new Evidence(
                title,
                publisher,
                author,
                "",
                published,
                "",
                SourcePlace.ofParagraph(paragraph),
                List.of(),
                "",
                List.of(),
                "",
                true);
    }

    static CitedStatement statement(String words, String date, Evidence... evidence) {
        return statement("Ada North", "Minister of Boats", words, date, evidence);
    }

    /** A statement that others speak against. */
    static CitedStatement denied(String... against) {
        return statement("Ada North", "Minister of Boats", "“Yes”", "", List.of(against), UNKNOWN);
    }

    static CitedStatement statement(String speaker, String office, String words, String date, Evidence... evidence) {
        return statement(speaker, office, words, date, List.of(), evidence);
    }

    private static CitedStatement statement(
            String speaker, String office, String words, String date, List<String> against, Evidence... evidence) {
        return statement(
                List.of(speaker(speaker, office)), "", "", words, evidence[0].language(), date, against, evidence);
    }

    static CitedStatement.Speaker speaker(String name, String office) {
        return new CitedStatement.Speaker(new Citation.Author(name, !name.matches("[A-Z]\\w+ [A-Z]\\w+")), office);
    }

    /** A joint statement, with offices that have commas of their own. */
    static CitedStatement joint(String onBehalfOf) {
        var speakers = List.of(
                speaker("Ada North", "Minister of Boats, Fish and Ice"),
                speaker("Vera Kadin (minister of Coast)", "Minister"),
                speaker("a clerk", ""));
        return statement(speakers, onBehalfOf, "", "They “might”.", "en", "2031-05-04", List.of(), KNOWN);
    }

    /** What was said in a language, to a question. */
    static CitedStatement answer(String asked, String words, String language) {
        return statement(List.of(speaker("Ada North", "")), "", asked, words, language, "2031-05-04", List.of(), KNOWN);
    }

    private static CitedStatement statement(
            List<CitedStatement.Speaker> speakers,
            String onBehalfOf,
            String asked,
            String words,
            String language,
            String date,
            List<String> against,
            Evidence... evidence) {
        return new CitedStatement(
                "one",
                speakers,
                onBehalfOf,
                asked,
                Words.parse(words),
                language,
                "",
                false,
                "",
                date.isEmpty() ? EdtfDate.NONE : EdtfDate.parse(date),
                "",
                "",
                against,
                against.isEmpty() ? List.of() : List.of("Confirmed by Ben North"),
                List.of(evidence),
                ADDRESS,
                VERSION);
    }

    /** A statement whose every text is hostile. */
    static CitedStatement hostile() {
        var straight = HOSTILE.replace('"', '\'');
        return new CitedStatement(
                "one",
                List.of(new CitedStatement.Speaker(new Citation.Author(HOSTILE, true), HOSTILE)),
                HOSTILE,
                HOSTILE,
                Words.parse("“" + straight + "” he said " + straight),
                "es",
                HOSTILE,
                true,
                HOSTILE,
                EdtfDate.parse("2031-05"),
                HOSTILE,
                HOSTILE,
                List.of("Denied by " + HOSTILE),
                List.of("Confirmed by " + HOSTILE),
                List.of(new Evidence(
                        HOSTILE,
                        HOSTILE,
                        HOSTILE,
                        "https://x.example/}%_\\~",
                        EdtfDate.NONE,
                        "es",
                        SourcePlace.ofParagraph(1),
                        List.of(HOSTILE),
                        "",
                        List.of(),
                        HOSTILE,
                        true)),
                "https://parley.example/statements/one?a={b}\\",
                VERSION);
    }

    static CitedTalks talks(String date, String place) {
        return talks(TalksStatus.HELD, date, place, "held, as of 5 May 2031");
    }

    static CitedTalks talks(TalksStatus state, String date, String place, String status) {
        var when = date.isEmpty() ? EdtfDate.NONE : EdtfDate.parse(date);
        return new CitedTalks(
                "round",
                "Harbour round",
                when,
                new TalksDate(state, when).led(),
                "",
                place,
                status,
                List.of(KNOWN),
                "https://parley.example/talks/round",
                VERSION);
    }
}
