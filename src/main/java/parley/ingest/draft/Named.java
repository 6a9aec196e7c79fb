package parley.ingest.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import parley.ingest.draft.NounPhrase.Kind;
import parley.ingest.format.RecordContent.Participant;

/** Someone or something whom an article names, and what it tells of them. */
final class Named {

    private final String name;
    private final String id;
    private final String side;
    private final boolean isOnRecord;
    private final Kind kind;
    private final List<String> offices = new ArrayList<>();
    private boolean isMan;
    private boolean isWoman;

    Named(String name, String id, String side, boolean isOnRecord, Kind kind) {
        this.name = name;
        this.id = id;
        this.side = side;
        this.isOnRecord = isOnRecord;
        this.kind = kind;
    }

    static Named onRecord(Participant participant) {
        var kind = participant.kind().equals("person") ? Kind.PERSON : Kind.ORGANISATION;
        return new Named(participant.name().text(), participant.id().text(), "", true, kind);
    }

    String name() {
        return name;
    }

    String id() {
        return id;
    }

    String side() {
        return side;
    }

    boolean isOnRecord() {
        return isOnRecord;
    }

    Kind kind() {
        return kind;
    }

    /** The first office that the article gives; empty if it gives none. */
    String office() {
        return offices.isEmpty() ? "" : offices.get(0);
    }

    boolean holds(List<String> words) {
        return offices.stream().anyMatch(office -> words(office).containsAll(words));
    }

    /** Whether a noun may mean them: no spokeswoman is a man. */
    boolean fits(String noun) {
        return !(isMan && English.WOMEN.contains(noun)) && !(isWoman && English.MEN.contains(noun));
    }

    boolean mayBe(String pronoun) {
        return switch (pronoun) {
            case "he" -> kind == Kind.PERSON && !isWoman;
            case "she" -> kind == Kind.PERSON && !isMan;
            case "it" -> kind == Kind.ORGANISATION;
            default -> true;
        };
    }

    /** Whether "he" or "she" is what the article must call them. */
    boolean isCertainly(String pronoun) {
        return pronoun.equals("he") && isMan || pronoun.equals("she") && isWoman;
    }

    /** Notes the office, and the title or first name by which one is a man or a woman. */
    void note(NounPhrase phrase) {
        if (!phrase.office().isEmpty() && !offices.contains(phrase.office())) {
            offices.add(phrase.office());
        }
        var own = words(name);
        var titles = Stream.of(phrase.text(), phrase.office())
                .flatMap(text -> words(text).stream())
                .filter(word -> !own.contains(word))
                .toList();
        Predicate<List<String>> men = words -> words.stream().anyMatch(English.MEN::contains);
        Predicate<List<String>> women = words -> words.stream().anyMatch(English.WOMEN::contains);
        var first = own.subList(0, 1);
        var isWomansName = women.test(first) || name.matches("(?i).*\\p{L}{2}(ova|eva|ina|skaya|ska|enska)");
        if (men.test(titles) || men.test(first) && !women.test(titles) && !isWomansName) {
            isMan = true;
        } else if (!isMan && !men.test(first) && (women.test(titles) || isWomansName)) {
            isWoman = true;
        }
    }

    /** The speaker, where the sentence does not name them. */
    Speaker again() {
        return new Speaker(id, name, side, name, office(), true);
    }

    static List<String> words(String text) {
        return Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
    }
}
