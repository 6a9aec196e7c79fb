package parley.speaker;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.filter.Field;
import parley.filter.Filter;
import parley.publishing.Head;
import parley.publishing.JsonLdNode;
import parley.publishing.Link;
import parley.publishing.ListPage;
import parley.publishing.ListSlice;
import parley.publishing.Table;
import parley.record.participant.Participant;
import parley.record.participant.Participant.FurtherName;
import parley.record.participant.ParticipantSide;
import parley.record.value.EdtfDate;
import parley.record.value.ParticipantKind;
import parley.search.SearchResult;
import parley.search.columns.FacetCounts;
import parley.search.columns.FacetCounts.Value;
import parley.speaker.ParticipantJson.ParticipantCsv;
import parley.statement.KeysetPage;
import parley.statement.view.SideView;
import parley.statement.view.StatementThing;
import parley.text.Counted;

/**
 * A page of the list of participants, by side.
 *
 * @param finder what narrows the list
 * @param speakers those with a statement on record
 * @param others those who are only spoken of, or only take part
 * @param unnamed leads to what was said by those whom no source names
 */
record SpeakersPage(Head head, Finder finder, List<Group> speakers, List<Line> others, Unnamed unnamed, ListSlice part)
        implements ListPage {

    /** The participants as data. */
    record SpeakersContent(
            @JsonPropertyDescription("Participants: the one that the page is of, or everyone on record.")
            List<ParticipantJson> participants) {}

    /** How many statements are by speakers whom no source names. */
    record Unnamed(int statements) {

        /** Leads to them. */
        public Link all() {
            return new Link("/?speaker=" + Filter.UNNAMED, "Statements by unnamed speakers");
        }

        /** The number in words. */
        public String counted() {
            return Counted.of(statements, "statement");
        }
    }

    /** The participants of one side. */
    record Group(SideView side, List<Line> people) {}

    /**
     * A participant as a line of the list.
     *
     * @param office the last one on record; empty where no source gives one
     * @param latest the date of the last statement; none for those without
     * @param spokenOf in how many statements others speak of them
     */
    record Line(Row row, String office, EdtfDate latest, int spokenOf) {

        private static Line of(Participant person, SearchResult everything, FacetCounts spokenOf) {
            var offices = person.offices();
            return new Line(
                    Row.of(person),
                    offices.isEmpty() ? "" : offices.get(offices.size() - 1).office(),
                    person.isSpeaker()
                            ? everything
                                    .ends(Field.SPEAKER, person.id())
                                    .map(SearchResult.Ends::last)
                                    .orElse(EdtfDate.NONE)
                            : EdtfDate.NONE,
                    spokenOf.number(person.id()));
        }

        /** In how many statements they are spoken of, in words; empty for none. */
        public String mentioned() {
            return spokenOf == 0 ? "" : "spoken of in " + Counted.of(spokenOf, "statement");
        }
    }

    /**
     * A participant, with the number of their statements and of those that are quotes.
     *
     * @param speaker leads to their page, by the name with what tells them from a namesake
     * @param name the name alone
     * @param names in other languages and spellings
     * @param side the last one
     * @param sides all of them, the first one held first
     */
    record Row(
            Link speaker,
            String name,
            Optional<String> disambiguation,
            List<FurtherName> names,
            Optional<String> wikidata,
            boolean delegation,
            SideView side,
            List<Affiliation> sides,
            int statements,
            int quotes) {

        static Row of(Participant person) {
            return new Row(
                    new Link("/speakers/" + person.id(), person.fullName()),
                    person.name(),
                    person.disambiguation(),
                    List.copyOf(person.names()),
                    person.wikidata(),
                    person.kind() == ParticipantKind.DELEGATION,
                    SideView.of(person.lastSide()),
                    person.sides().stream().map(Affiliation::of).toList(),
                    person.statements(),
                    person.quotes());
        }

        /** Several sides with their days, in words: "Northland until June 2024, Southland from July 2024". */
        public String changes() {
            return sides.size() < 2
                    ? ""
                    : sides.stream().map(Affiliation::reading).collect(Collectors.joining(", "));
        }

        /** The number of statements in words. */
        public String counted() {
            return Counted.of(statements, "statement");
        }

        /** How many of them are quotes, in words. */
        public String quoted() {
            return switch (quotes) {
                case 0 -> "no quotes";
                case 1 -> "1 quote";
                default -> "%,d quotes".formatted(quotes);
            };
        }

        JsonLdNode jsonLd() {
            return StatementThing.participant(speaker, delegation)
                    .with("name", name)
                    .with("disambiguatingDescription", disambiguation)
                    .with(
                            "alternateName",
                            names.stream().map(SpeakersPage::alternate).toList())
                    .with("sameAs", wikidataAddress());
        }

        /** Their page at Wikidata. */
        public Optional<String> wikidataAddress() {
            return wikidata.map("https://www.wikidata.org/wiki/"::concat);
        }
    }

    /** A name in the vocabulary of JSON-LD: with its language, where it has one. */
    private static Object alternate(FurtherName name) {
        return name.language() == null
                ? name.name()
                : new TreeMap<>(Map.of("@language", name.language(), "@value", name.name()));
    }

    /** A side of a participant, and from when to when. */
    record Affiliation(SideView side, EdtfDate from, EdtfDate until) {

        private static Affiliation of(ParticipantSide held) {
            return new Affiliation(SideView.of(held.side()), held.start(), held.end());
        }

        /** The side with its dates, in words: "Northland until June 2024". */
        public String reading() {
            return side.name()
                    + (from.isNone() ? "" : " from " + from.dayless())
                    + (until.isNone() ? "" : " until " + until.dayless());
        }

        /** An organization; within a role where it is dated. */
        JsonLdNode jsonLd(String property) {
            var organization = JsonLdNode.of("Organization").with("name", side.name());
            return from.isNone() && until.isNone()
                    ? organization
                    : JsonLdNode.of("Role")
                            .with(property, organization)
                            .with("startDate", StatementThing.exact(from))
                            .with("endDate", StatementThing.exact(until));
        }
    }

    /** The ids of all participants in the order of the list: speakers before others, each by side. */
    static List<String> ordered(FacetCounts everyone) {
        return everyone.all().stream()
                .filter(person -> !person.id().equals(Filter.UNNAMED))
                .sorted(Comparator.comparing(person -> person.entries() == 0))
                .map(Value::id)
                .toList();
    }

    /** A page of participants that are in the order of the list. */
    static SpeakersPage of(Finder finder, KeysetPage<Participant> page, SearchResult everything, int unnamed) {
        var spokenOf = everything.counts(Field.SPEAKS_OF);
        var bySpeaking = page.things().stream()
                .collect(Collectors.partitioningBy(
                        Participant::isSpeaker,
                        Collectors.mapping(person -> Line.of(person, everything, spokenOf), Collectors.toList())));
        var head = new Head(
                "Speakers",
                "Everyone on record by side, with how many of their statements are, and how many of them quotes.",
                "/speakers");
        return new SpeakersPage(
                finder.all() == null ? head : head.notIndexed(),
                finder,
                groups(bySpeaking.get(true)),
                bySpeaking.get(false),
                new Unnamed(finder.all() == null ? unnamed : 0),
                page.part());
    }

    private static List<Group> groups(List<Line> people) {
        var bySide = new TreeMap<Integer, List<Line>>();
        people.forEach(line -> bySide.computeIfAbsent(line.row().side().position(), side -> new ArrayList<>())
                .add(line));
        return bySide.values().stream()
                .map(lines -> new Group(lines.get(0).row().side(), lines))
                .toList();
    }

    /** A side that nobody was ever of. */
    @Override
    public Map<String, String> faults() {
        return Set.of("", Filter.NO_SIDE).contains(finder.side())
                        || finder.sides().stream().anyMatch(Finder.Choice::isOn)
                ? Map.of()
                : Map.of("side", "Nobody on record has the side “%s”.".formatted(finder.side()));
    }

    @Override
    public SpeakersContent json() {
        return new SpeakersContent(rows().map(ParticipantJson::of).toList());
    }

    @Override
    public List<JsonLdNode> jsonLd() {
        return rows().map(Row::jsonLd).toList();
    }

    private Stream<Row> rows() {
        return Stream.concat(speakers.stream().flatMap(group -> group.people().stream()), others.stream())
                .map(Line::row);
    }

    /** A table of all participants in the order of the list; they are read, by side, when it is written. */
    static Table table(Supplier<List<Participant>> everyone) {
        return new Table(
                ParticipantCsv.class,
                rows -> everyone.get().stream()
                        .sorted(Comparator.comparing(person -> !person.isSpeaker()))
                        .forEach(person ->
                                rows.accept(ParticipantJson.of(Row.of(person)).csv())));
    }
}
