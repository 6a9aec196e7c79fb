package parley.ingest.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import parley.ingest.format.RecordContent;
import parley.ingest.format.RecordContent.Participant;
import parley.ingest.format.RecordContent.Report;
import parley.ingest.format.RecordContent.Source;
import parley.ingest.format.SourceReader;
import parley.ingest.yaml.Fault;
import parley.ingest.yaml.Faults;
import parley.ingest.yaml.LocatedText;
import parley.ingest.yaml.Position;
import parley.record.value.EdtfDate;
import parley.record.value.Language;

/** Collects what may be right in a record, but is more often a slip. It stops nothing. */
public final class Warnings {

    /** Of each kind the first are told, so that one kind does not hide the others. */
    static final int MOST = 100;

    private static final int MOST_FILES = 10;

    /** In letters: “Ann Li” and “Ann Lu” are as likely two persons as one. */
    private static final int SHORTEST_NAME = 7;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private static final String CYRILLIC = "асеорхуіјѕһ";
    private static final String LATIN = "aceopxyijsh";

    private static final String WORDS_LANGUAGE =
            "add 'language' with the one it is written in, with the script if it has several, as in sr-Latn";

    private static final String WORDING_LANGUAGE =
            "a 'wording' is in the language of its source: correct that, or write this as 'words' with their 'language'";

    private enum Kind {
        LEFTOVERS("files that editors left behind"),
        NAMES("names that are much alike"),
        SCRIPTS("texts in another script than that of their language"),
        WORDS("statements with quoted words that stand elsewhere"),
        DATES("statements dated after a source was published"),
        ARCHIVED("sources whose 'address' has no 'archived'");

        private final String plural;

        Kind(String plural) {
            this.plural = plural;
        }
    }

    private record Reported(LocatedText statement, EdtfDate published) {}

    private final Map<Kind, Faults> found = new LinkedHashMap<>();
    private final RepeatedWords words = new RepeatedWords((place, message) -> add(Kind.WORDS, place, message));
    private final Map<String, EdtfDate> said = new HashMap<>();
    private final List<Reported> reported = new ArrayList<>();

    /** Adds one warning for all files that editors left behind, in order. */
    void addLeftovers(SortedSet<String> files) {
        if (!files.isEmpty()) {
            add(Kind.LEFTOVERS, Position.whole(files.first()), () -> passedOver(files));
        }
    }

    static String passedOver(SortedSet<String> files) {
        var others = files.stream().skip(1).limit(MOST_FILES).collect(Collectors.joining(", "));
        var more = files.size() - 1 - MOST_FILES;
        return "an editor left this file behind; it is passed over%s%s"
                .formatted(
                        others.isEmpty() ? "" : ", as are " + others, more > 0 ? " and %d more".formatted(more) : "");
    }

    /** Adds what the files say, but for the sources. */
    void add(RecordContent content) {
        var seen = new HashMap<String, Participant>();
        for (var one : content.participants()) {
            var name = plain(one);
            if (name.codePoints().filter(Character::isLetter).count() < SHORTEST_NAME) {
                continue;
            }
            // Names that differ by a letter are alike but for at most one letter of each.
            var keys = Stream.of(Stream.of(name, inOrder(name), withInitial(name)), withoutOneLetter(name))
                    .flatMap(Function.identity())
                    .toList();
            keys.stream()
                    .flatMap(key -> Stream.ofNullable(seen.get(key)))
                    .filter(other -> areAlike(other, one))
                    .findFirst()
                    .ifPresent(other -> add(Kind.NAMES, one.name().place(), () -> alike(other, one)));
            keys.forEach(key -> seen.putIfAbsent(key, one));
        }
    }

    /** A name without capitals and marks, and Cyrillic letters that look like Latin ones as these. */
    private static String plain(Participant one) {
        var name = Normalizer.normalize(one.name().text().toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
        var plain = new StringBuilder(NO_WORD.matcher(name).replaceAll(" ").strip());
        for (var at = 0; at < plain.length(); at++) {
            var like = CYRILLIC.indexOf(plain.charAt(at));
            if (like >= 0) {
                plain.setCharAt(at, LATIN.charAt(like));
            }
        }
        return plain.toString();
    }

    /** “Frost Ada” is “Ada Frost”. */
    private static String inOrder(String name) {
        return Stream.of(name.split(" ")).sorted().collect(Collectors.joining(" ", "in order ", ""));
    }

    /** “A. Frost” may be “Ada Frost”. */
    private static String withInitial(String name) {
        var end = name.indexOf(' ');
        return "with initial " + (end < 0 ? name : name.charAt(0) + name.substring(end));
    }

    /** Digits stay: participants may be numbered. */
    private static Stream<String> withoutOneLetter(String name) {
        return IntStream.range(0, name.length())
                .filter(at -> Character.isLetter(name.charAt(at)))
                .mapToObj(at -> name.substring(0, at) + name.substring(at + 1));
    }

    /** Whether two names may be one, and nothing says that they are two. */
    private static boolean areAlike(Participant one, Participant other) {
        var isToldApart = one.disambiguation().isPresent()
                || other.disambiguation().isPresent()
                || one.wikidata().isPresent()
                        && other.wikidata().isPresent()
                        && !one.wikidata().equals(other.wikidata());
        var first = plain(one);
        var second = plain(other);
        return !isToldApart
                && !one.name().text().equals(other.name().text())
                && (inOrder(first).equals(inOrder(second))
                        || isInitial(first, second)
                        || isOneEdit(first, second) && !areNumbered(first, second));
    }

    private static boolean isInitial(String one, String other) {
        return withInitial(one).equals(withInitial(other)) && (one.indexOf(' ') == 1 || other.indexOf(' ') == 1);
    }

    /** “A. Frost” and “B. Frost” are two, “Delegation I” and “Delegation II” as well. */
    private static boolean areNumbered(String one, String other) {
        var ones = one.split(" ");
        var others = other.split(" ");
        return ones.length == others.length
                && IntStream.range(0, ones.length)
                        .filter(at -> !ones[at].equals(others[at]))
                        .allMatch(at -> ones[at].length() == 1 && others[at].length() == 1
                                || (ones[at] + others[at]).matches("[ivx]+"));
    }

    /** Two letters that change places count as one edit. */
    private static boolean isOneEdit(String one, String other) {
        var automaton = new LevenshteinAutomata(one, true).toAutomaton(1);
        return new CharacterRunAutomaton(automaton).run(other);
    }

    private static String alike(Participant first, Participant one) {
        return "'%s' %s '%s' at %s; if they are one, keep one entry and write the other name under 'also'; if two, give one a 'disambiguation'"
                .formatted(
                        one.name().text(),
                        isOneEdit(plain(first), plain(one)) && !plain(first).equals(plain(one))
                                ? "differs by a letter from"
                                : "is written much like",
                        first.name().text(),
                        first.name().place());
    }

    /** Adds a source, in the order of the files. */
    void add(Source source) {
        words.add(source);
        if (source.address().isPresent() && source.archived().isEmpty()) {
            add(
                    Kind.ARCHIVED,
                    source.id().place(),
                    () ->
                            "the source has an 'address' and no 'archived'; have an archive such as web.archive.org keep a copy, and add its address");
        }
        for (var statement : source.statements()) {
            checkScript(statement.wordsPlace(), statement.words(), source.language(statement), WORDS_LANGUAGE);
            statement.reports().forEach(report -> checkWording(report, source));
            checkDate(statement.id(), statement.date(), source.published());
            if (!statement.date().isNone()) {
                said.put(statement.id().text(), statement.date());
            }
        }
        for (var one : source.reports()) {
            checkWording(one.report(), source);
            reported.add(new Reported(one.statement(), source.published()));
        }
    }

    private void checkWording(Report report, Source source) {
        report.wording()
                .ifPresent(text -> checkScript(report.wordingPlace(), text, source.language(), WORDING_LANGUAGE));
    }

    private void checkScript(Position place, String text, Optional<String> language, String todo) {
        language.map(Language::new)
                .filter(one -> one.isForeignTo(text))
                .ifPresent(one -> add(
                        Kind.SCRIPTS,
                        place,
                        () -> "this is not in the script of %s, its language; %s".formatted(one.reading(), todo)));
    }

    /** Where a date allows that it was said before, it is no fault. */
    private void checkDate(LocatedText statement, EdtfDate date, EdtfDate published) {
        var last = published.latest();
        if (last.isPresent()
                && date.earliest().filter(last.get()::isBefore).isPresent()
                && !date.isSurelyAfter(published)) {
            add(
                    Kind.DATES,
                    statement.place(),
                    () -> "statement '%s' is dated '%s', and this source was published on '%s'; %s"
                            .formatted(statement.text(), date, published, SourceReader.WHICH_DAY));
        }
    }

    /** Checks what needs every source. */
    void finish() {
        reported.forEach(one ->
                checkDate(one.statement(), said.getOrDefault(one.statement().text(), EdtfDate.NONE), one.published()));
        words.finish();
    }

    private void add(Kind kind, Position place, Supplier<String> message) {
        found.computeIfAbsent(kind, any -> new Faults()).add(place, message);
    }

    /** How many there are, including those that are not told. */
    public int count() {
        return found.values().stream().mapToInt(Faults::count).sum();
    }

    /** A line for each, by file, line and column; then how many more there are of a kind. */
    public List<String> lines() {
        var told = found.values().stream()
                .flatMap(all -> all.sorted().stream().limit(MOST))
                .sorted(Comparator.comparing(Fault::place))
                .map(Fault::toString);
        var more = found.entrySet().stream()
                .filter(kind -> kind.getValue().count() > MOST)
                .map(kind -> "… and %d more %s".formatted(kind.getValue().count() - MOST, kind.getKey().plural));
        return Stream.concat(told, more).toList();
    }
}
