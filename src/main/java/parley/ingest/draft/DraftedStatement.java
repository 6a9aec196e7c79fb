package parley.ingest.draft;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.record.value.Words;
import parley.text.FaultyTextException;

/**
 * What a draft makes a statement.
 *
 * @param speakers unknown where nothing tells who spoke
 * @param quotations what it quotes, in order; none for a paraphrase
 * @param isWhole whether the quotations are all of it, so that the editor has no words to write
 * @param verb with which the article reports it, as printed; may be empty
 * @param sentence in which it stands
 * @param repeats what quotes some of it in another paragraph, such as a heading
 */
record DraftedStatement(
        List<Speaker> speakers,
        List<QuotedPassage> quotations,
        boolean isWhole,
        String verb,
        Circumstances circumstances,
        Optional<SaidOn> day,
        Sentence sentence,
        List<DraftedStatement> repeats) {

    /** The same, which goes on with the quotations of another sentence. */
    DraftedStatement goingOn(Sentence other, List<QuotedPassage> further) {
        var all = Stream.concat(quotations.stream(), further.stream()).toList();
        return new DraftedStatement(speakers, all, isWhole, verb, circumstances, day, other, repeats);
    }

    /** The same, with what repeats some of it, which may tell the day. */
    DraftedStatement withRepeat(DraftedStatement repeat) {
        var all = Stream.concat(repeats.stream(), Stream.of(repeat)).toList();
        return new DraftedStatement(
                speakers, quotations, isWhole, verb, circumstances, day.or(repeat::day), sentence, all);
    }

    boolean isUnattributed() {
        return speakers.stream().allMatch(Speaker::isUnknown);
    }

    /** The first paragraph that it stands in; the first of an article is 0. */
    int firstParagraph() {
        return quotations.stream()
                .mapToInt(one -> one.first().paragraph())
                .min()
                .orElse(sentence.paragraph());
    }

    int lastParagraph() {
        return quotations.stream().mapToInt(one -> one.last().paragraph()).max().orElse(sentence.paragraph());
    }

    /** What is quoted, letter for letter; where that is not all, the editor writes the rest. */
    String words() {
        if (quotations.isEmpty()) {
            return "TODO";
        }
        var all = quotations.stream().map(one -> one.quoted(isWhole)).collect(joining(isWhole ? " " : " … "));
        var isSure = isWhole && quotations.stream().allMatch(QuotedPassage::isClosed) && isReadable(all);
        return isSure ? all : "TODO " + all;
    }

    private static boolean isReadable(String words) {
        try {
            Words.parse(words);
            return true;
        } catch (FaultyTextException unpaired) {
            return false;
        }
    }
}
