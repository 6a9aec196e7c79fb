package parley.ingest.format;

import java.text.Normalizer;
import java.util.List;
import parley.ingest.yaml.Fingerprint;
import parley.ingest.yaml.LocatedText;
import parley.ingest.yaml.Position;
import parley.record.value.SourcePlace;

/**
 * One place in a source that the record cites, with what it quotes from there.
 *
 * @param place where in the file the place in the source is written
 * @param wordsPlace where the quoted words are written
 * @param key what the check of it is filed under; another one as soon as the quoted words are others
 */
public record Citation(
        LocatedText source, SourcePlace at, Position place, Position wordsPlace, List<String> quotes, String key) {

    private static final int KEY_LENGTH = 16;

    /**
     * The key of what is cited. White space, and letters that are composed in another way, make no difference.
     *
     * @param firstId the id of the thing before all renamings
     */
    public static String key(String thing, String firstId, List<String> quotes) {
        var digest = new Fingerprint().add(thing).add(firstId);
        quotes.forEach(one -> digest.add(Normalizer.normalize(one, Normalizer.Form.NFC)
                .replaceAll("[\\p{Z}\\s]+", " ")
                .strip()));
        return digest.toString().substring(0, KEY_LENGTH);
    }

    /** Whether a text can show it: pages and times are not marked there, but what is quoted from them stands there. */
    public boolean canBeChecked() {
        return at.paragraph() != null || !at.isNone() && !quotes.isEmpty();
    }
}
