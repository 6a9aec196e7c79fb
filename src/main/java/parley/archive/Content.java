package parley.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.record.EdtfDate;

/** What the files of a record say but for its sources, before the database knows of it. */
record Content(
        List<Side> sides,
        List<Participant> participants,
        List<Topic> topics,
        List<Talks> talks,
        List<Spellings> names,
        List<Change> changes) {

    static final String CORRECTED = "corrected";
    static final String RENAMED = "renamed";
    static final String WITHDRAWN = "withdrawn";

    record Side(Text id, Text name) {}

    record Participant(Text id, String name, String kind, Text side) {}

    record Topic(Text id, Text name) {}

    /** The usual spellings of one name. */
    record Spellings(List<Text> names, Place place) {}

    /**
     * An entry of the log.
     *
     * @param day empty only where it could not be read
     * @param thing what is changed, such as a statement; empty where that could not be read
     * @param id the id of the thing, after a renaming the new one
     * @param from the old id of what is renamed
     */
    record Change(
            Place place,
            Optional<Day> day,
            String kind,
            String thing,
            Text id,
            Optional<Text> from,
            Optional<String> reason) {

        boolean isRenaming() {
            return kind.equals(RENAMED) && from.isPresent();
        }

        boolean isWithdrawal() {
            return kind.equals(WITHDRAWN);
        }

        /** The id that nothing on record has from then on. */
        Optional<Text> left() {
            return isWithdrawal() ? Optional.of(id) : isRenaming() ? from : Optional.empty();
        }
    }

    /**
     * Some talks.
     *
     * @param datePlace where their date is written, if anywhere
     */
    record Talks(
            Text id,
            String title,
            Optional<String> form,
            EdtfDate date,
            Place datePlace,
            Optional<String> place,
            String status,
            Optional<Text> soughtBy,
            List<Text> participants,
            List<Report> reports,
            List<Outcome> outcomes,
            Optional<Day> added) {}

    record Outcome(String words, List<Report> reports) {}

    /** An added day is empty only where it could not be read. */
    record Source(
            Text id,
            Optional<Day> added,
            EdtfDate published,
            Optional<String> publisher,
            Optional<String> title,
            Optional<String> author,
            Optional<String> address,
            Optional<String> archived,
            Optional<String> language,
            List<Statement> statements,
            List<FurtherReport> reports,
            List<Office> offices) {

        /** What is known of the source itself. */
        Source heading() {
            return with(List.of(), List.of(), List.of());
        }

        /** The same source with what it reports. */
        Source with(List<Statement> statements, List<FurtherReport> reports, List<Office> offices) {
            return new Source(
                    id,
                    added,
                    published,
                    publisher,
                    title,
                    author,
                    address,
                    archived,
                    language,
                    statements,
                    reports,
                    offices);
        }

        /** The day on which a statement of this source came on record; empty only for a fault. */
        Optional<LocalDate> added(Statement statement) {
            return statement.added().or(this::added).map(Day::date);
        }
    }

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
            List<Report> reports,
            Optional<Day> added) {}

    /** The evidence for a statement, talks or an outcome; paragraph 0 could not be read. */
    record Report(
            Text source, int paragraph, List<String> via, Optional<String> wording, Place place) {}

    /** A source's report of a statement that the file of another source holds. */
    record FurtherReport(Text statement, Report report) {}

    record Office(Text participant, String office, int paragraph) {}
}
