package parley.archive;

import java.util.List;
import java.util.Optional;
import parley.record.EdtfDate;

/** What the files of a record say, before the database knows of it. */
record Content(
        List<Side> sides,
        List<Participant> participants,
        List<Topic> topics,
        List<Talks> talks,
        List<Source> sources,
        List<Spellings> names) {

    record Side(Text id, Text name) {}

    record Participant(Text id, String name, String kind, Text side) {}

    record Topic(Text id, Text name) {}

    /** The usual spellings of one name. */
    record Spellings(List<Text> names, Place place) {}

    record Talks(
            Text id,
            String title,
            Optional<String> form,
            EdtfDate date,
            Optional<String> place,
            String status,
            Optional<Text> soughtBy,
            List<Text> participants,
            List<Report> reports,
            List<Outcome> outcomes) {}

    record Outcome(String words, List<Report> reports) {}

    record Source(
            Text id,
            EdtfDate published,
            Optional<String> publisher,
            Optional<String> title,
            Optional<String> author,
            Optional<String> address,
            Optional<String> archived,
            Optional<String> language,
            List<Statement> statements,
            List<FurtherReport> reports,
            List<Office> offices) {}

    record Statement(
            Text id,
            Text speaker,
            Optional<String> office,
            EdtfDate date,
            Optional<String> occasion,
            String words,
            List<Text> talks,
            List<Text> topics,
            List<Text> speaksOf,
            List<Report> reports) {}

    /** The evidence for a statement, talks or an outcome; paragraph 0 could not be read. */
    record Report(
            Text source, int paragraph, List<String> via, Optional<String> wording, Place place) {}

    /** A source's report of a statement that the file of another source holds. */
    record FurtherReport(Text statement, Report report) {}

    record Office(Text participant, String office, int paragraph) {}
}
