package parley.ingest.draft;

import java.util.List;
import parley.ingest.draft.English.Use;
import parley.ingest.draft.NounPhrase.Kind;

/**
 * Where a sentence says that somebody said something.
 *
 * @param verb the place of the verb in the sentence
 * @param verbText the verb as printed
 * @param subjects who said it; several for what was said jointly, none where that stands nowhere
 * @param from its first word
 * @param to behind its last word
 * @param isInverted whether the verb comes first: said Ada Frost
 * @param use what its verb may report
 */
record Cue(int verb, String verbText, List<NounPhrase> subjects, int from, int to, boolean isInverted, Use use) {

    /** Whether it is a medium alone that says something. */
    boolean isOfMedium() {
        return !subjects.isEmpty()
                && subjects.stream()
                        .allMatch(one -> one.kind() != Kind.PRONOUN
                                && English.isMedium(one.text())
                                && !(one.kind() == Kind.PERSON
                                        && one.name().contains(" ")
                                        && !English.isMedium(one.name())));
    }
}
