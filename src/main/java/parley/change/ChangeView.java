package parley.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.publishing.Link;
import parley.record.Statement;
import parley.record.history.Change;
import parley.record.value.ChangeKind;
import parley.record.value.FormerValue;
import parley.record.value.Language;
import parley.record.value.Thing;
import parley.record.value.Words;
import parley.text.Counted;
import parley.text.Series;

/**
 * A change as it is shown on a page or in a feed.
 *
 * @param id its fragment on the page of changes; it never changes
 * @param happened the kind as the beginning of a title
 * @param lead the text before the name of the thing
 * @param thing its name and its address; the address is empty if the thing is no longer on record
 * @param of the kind of the thing
 * @param thingId the id that the thing had after the change
 * @param fromId the id that it had before; empty unless it was renamed
 * @param words of a statement that is on record; otherwise empty
 * @param language of these words
 * @param translation whose translation they are, as a phrase; empty where none is known of
 * @param before what stood there before a correction; empty where the log does not say
 * @param reason as the editor gives it
 * @param note what became of its address, as a sentence; empty if nothing
 */
record ChangeView(
        String id,
        LocalDate day,
        ChangeKind kind,
        String happened,
        String lead,
        Link thing,
        Thing of,
        String thingId,
        Optional<String> fromId,
        List<Words.Run> words,
        Language language,
        String translation,
        Optional<FormerValue> before,
        Optional<String> reason,
        String note) {

    static ChangeView of(Change change) {
        var name = name(change);
        return new ChangeView(
                change.id(),
                change.day(),
                change.kind(),
                happened(change),
                lead(change, name.isPresent()),
                name.orElse(new Link("", change.thingId())),
                change.thing(),
                change.thingId(),
                change.fromId(),
                change.statement().map(statement -> statement.words().runs()).orElse(List.of()),
                change.statement().map(Statement::language).orElse(Language.NONE),
                change.statement().map(Statement::translation).orElse(""),
                change.before(),
                change.reason(),
                note(change));
    }

    /** The address of its entry on the page of changes. */
    String href() {
        return "/changes#" + id;
    }

    /** The change in one line: "Corrected: statement by Ada North, 4 May 2031". */
    public String title() {
        return "%s: %s %s".formatted(happened, lead, thing.name());
    }

    /** What was corrected, as a sentence that {@link #stood} ends; may be empty. */
    public String said() {
        return before.map(value -> "Until then " + value.said()).orElse("");
    }

    /** What stood there; empty where nothing did, or the log does not say. */
    public String stood() {
        return before.map(FormerValue::text).orElse("");
    }

    /** The language of what stood there; NONE where that is not known. */
    public Language stoodIn() {
        return before.map(value -> value.language(language)).orElse(Language.NONE);
    }

    /** The reason and the note; may be empty. */
    public String text() {
        return (reason.orElse("") + " " + note).strip();
    }

    private static String happened(Change change) {
        return switch (change.kind()) {
            case ADDED -> "Came on record";
            case CORRECTED -> "Corrected";
            case RENAMED -> "Renamed";
            case WITHDRAWN -> "Withdrawn";
        };
    }

    private static String lead(Change change, boolean isOnRecord) {
        if (change.kind() == ChangeKind.ADDED) {
            var brought = brought(change);
            return brought.isEmpty() ? "source" : brought + " from";
        }
        var isSaid = change.statement().isPresent() && isOnRecord;
        return isSaid ? "statement by" : change.thing().text();
    }

    /** What a source added: "10 statements, 3 sets of talks and 1 more report"; may be empty. */
    private static String brought(Change change) {
        var parts = new ArrayList<String>();
        add(parts, change.statements(), "statement", "statements");
        add(parts, change.talks(), "set of talks", "sets of talks");
        add(parts, change.reports(), "more report", "more reports");
        return Series.and(parts);
    }

    private static void add(List<String> parts, int number, String one, String many) {
        if (number > 0) {
            parts.add(Counted.of(number, one, many));
        }
    }

    private static Optional<Link> name(Change change) {
        return Stream.of(
                        change.statement().map(one -> link(change, one.id(), name(one))),
                        change.talksChanged().map(one -> link(change, one.id(), one.title())),
                        change.participant().map(one -> link(change, one.id(), one.fullName())),
                        change.source().map(one -> link(change, one.id(), one.name())),
                        change.topic().map(one -> link(change, one.id(), one.name())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String name(Statement statement) {
        var speaker = statement.who();
        return statement.date().isNone()
                ? speaker
                : speaker + ", said " + statement.date().dayless();
    }

    private static Link link(Change change, String id, String name) {
        return new Link(Addresses.of(change.thing(), id), name);
    }

    private static String note(Change change) {
        var address = Addresses.of(change.thing(), change.fromId().orElse(change.thingId()));
        return switch (change.kind()) {
            case RENAMED -> "It was %s; that address still leads to it.".formatted(address);
            case WITHDRAWN -> "Its address, %s, says so.".formatted(address);
            default -> "";
        };
    }
}
