package parley.ingest.draft;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parley.ingest.format.RecordContent;

/** The file of a source, drafted from its article. */
public final class SourceDraft {

    private static final Set<String> ENGLISH =
            Set.of("the", "of", "and", "to", "in", "that", "is", "was", "for", "on", "with", "he", "she", "said");

    /** Of a hundred words of English news, more than forty are such; of another language, hardly one. */
    private static final int LEAST_ENGLISH = 15;

    private SourceDraft() {}

    /**
     * Drafts a file.
     *
     * @param name the id of the source
     * @param paragraphs of the article
     * @param record that knows the participants
     * @param published when the article was, if that is known
     */
    public static String write(
            String name,
            List<String> paragraphs,
            RecordContent record,
            Optional<LocalDate> published,
            LocalDate today) {
        var draft = ArticleDraft.of(paragraphs, record, published);
        return DraftYaml.write(draft, name, isEnglish(paragraphs) ? "en" : "", today);
    }

    private static boolean isEnglish(List<String> paragraphs) {
        var words = String.join(" ", paragraphs).toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        var english = Arrays.stream(words).filter(ENGLISH::contains).count();
        return 100 * english >= LEAST_ENGLISH * (long) words.length;
    }
}
