package parley.speaker;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.publishing.Head;
import parley.publishing.JsonLdNode;
import parley.publishing.Link;
import parley.publishing.ListPage;
import parley.publishing.ListSlice;
import parley.publishing.Table;
import parley.record.Participant;
import parley.record.value.ParticipantKind;
import parley.search.columns.FacetCounts;
import parley.search.columns.FacetCounts.Value;
import parley.speaker.ParticipantJson.ParticipantCsv;
import parley.statement.KeysetPage;
import parley.statement.SideView;
import parley.statement.StatementThing;

/**
 * A page of the list of everyone on record, by side.
 *
 * @param speakers those with a statement on record
 * @param others those who are only spoken of, or only take part
 */
record SpeakersPage(Head head, List<Group> speakers, List<Group> others, ListSlice part) implements ListPage {

    /** Everyone as data. */
    record SpeakersContent(
            @JsonPropertyDescription("Participants: the one that the page is of, or everyone on record.")
            List<ParticipantJson> participants) {}

    /** Those of one side. */
    record Group(SideView side, List<Row> people) {}

    /** One participant, with how many statements are on record and how many in own words. */
    record Row(Link speaker, boolean delegation, int statements, int ownWords) {}

    /** The ids of everyone in the order of the list: speakers before others, each by side. */
    static List<String> ordered(FacetCounts everyone) {
        return everyone.all().stream()
                .sorted(Comparator.comparing(person -> person.entries() == 0))
                .map(Value::id)
                .toList();
    }

    /** Takes participants in the order of the list. */
    static SpeakersPage of(KeysetPage<Participant> page) {
        var everyone = page.things();
        return new SpeakersPage(
                new Head(
                        "Speakers",
                        "Everyone on record by side, with how many of their statements are, and how many in their own words.",
                        "/speakers"),
                groups(everyone, Participant::isSpeaker),
                groups(everyone, person -> !person.isSpeaker()),
                page.part());
    }

    @Override
    public String template() {
        return "speakers";
    }

    @Override
    public SpeakersContent json() {
        return new SpeakersContent(participants());
    }

    @Override
    public List<JsonLdNode> jsonLd() {
        return Stream.of(speakers, others)
                .flatMap(List::stream)
                .flatMap(group -> group.people().stream())
                .map(row -> StatementThing.participant(row.speaker(), row.delegation()))
                .toList();
    }

    /**
     * Everyone as a table, in the order of the list.
     *
     * @param everyone by side, read when it is asked for
     */
    static Table table(Supplier<List<Participant>> everyone) {
        return new Table(
                ParticipantCsv.class,
                rows -> everyone.get().stream()
                        .sorted(Comparator.comparing(person -> !person.isSpeaker()))
                        .forEach(person -> rows.accept(ParticipantJson.of(row(person), SideView.of(person.side()))
                                .csv())));
    }

    private List<ParticipantJson> participants() {
        return Stream.of(speakers, others)
                .flatMap(List::stream)
                .flatMap(group -> group.people().stream().map(row -> ParticipantJson.of(row, group.side())))
                .toList();
    }

    private static List<Group> groups(List<Participant> everyone, Predicate<Participant> which) {
        return everyone.stream()
                .filter(which)
                .collect(Collectors.groupingBy(person -> person.side().position()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(people -> new Group(
                        SideView.of(people.getValue().get(0).side()),
                        people.getValue().stream().map(SpeakersPage::row).toList()))
                .toList();
    }

    static Row row(Participant person) {
        return new Row(
                new Link("/speakers/" + person.id(), person.name()),
                person.kind() == ParticipantKind.DELEGATION,
                person.statements(),
                person.ownWords());
    }
}
