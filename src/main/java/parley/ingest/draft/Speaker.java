package parley.ingest.draft;

import java.util.Locale;

/**
 * Who said something, as the record writes it.
 *
 * @param id of a participant; empty for one whom the article does not name
 * @param name of the participant, or how the article describes the speaker
 * @param side of a speaker without a name, where the description names one
 * @param printed how the article writes the name in this place
 * @param office how the article calls the office; may be empty
 * @param isInferred whether not the sentence itself names the speaker, or what it calls them may mean others, too
 */
record Speaker(String id, String name, String side, String printed, String office, boolean isInferred) {

    /** One whom the draft does not know. */
    static final Speaker UNKNOWN = new Speaker("", "", "", "", "", false);

    Speaker inferred() {
        return new Speaker(id, name, side, printed, office, true);
    }

    boolean isUnknown() {
        return name.isEmpty();
    }

    boolean isSameAs(Speaker other) {
        return id.equals(other.id) && name.equals(other.name);
    }

    /** Whether a pronoun may mean one without a name. */
    boolean mayBe(String pronoun) {
        var head = KnownNames.last(name.toLowerCase(Locale.ROOT).replaceFirst(" (of|for|in|at|from) .*", ""));
        var isOrganisation = English.ORGANISATIONS.contains(head);
        var isPlural = id.isEmpty()
                && name.matches("(?i)([\\w-]+ )*?\\w+(s|people|police)( (of|from|in|for|at|on|with|familiar) .*)?");
        return switch (pronoun) {
            case "they" -> isPlural;
            case "it" -> isOrganisation;
            default ->
                !isOrganisation
                        && !isPlural
                        && Named.words(name).stream()
                                .noneMatch((pronoun.equals("he") ? English.WOMEN : English.MEN)::contains);
        };
    }
}
