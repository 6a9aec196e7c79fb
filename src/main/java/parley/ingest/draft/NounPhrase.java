package parley.ingest.draft;

/**
 * Who a sentence says spoke.
 *
 * @param from its first word in the sentence
 * @param to behind its last word
 * @param text as printed
 * @param name the proper name in it, without title and office; empty if there is none
 * @param office what the sentence calls its bearer beside the name; may be empty
 */
record NounPhrase(Kind kind, int from, int to, String text, String name, String office) {

    /** What the words are. */
    enum Kind {
        PRONOUN,
        PERSON,
        ORGANISATION,
        /** Words without a name: a Western diplomat, the foreign minister. */
        DESCRIPTION
    }

    /** The same, with an office without its article. */
    NounPhrase withOffice(String words) {
        return new NounPhrase(
                kind, from, to, text, name, words.replaceFirst("(?i)^(the|an?|its|his|her|their)\\s+", ""));
    }
}
