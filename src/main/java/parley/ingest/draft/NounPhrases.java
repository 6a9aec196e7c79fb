package parley.ingest.draft;

import java.util.Optional;
import java.util.Set;
import parley.ingest.draft.NounPhrase.Kind;

/** Reads, from the words of a sentence around a place, who or what is named there. */
record NounPhrases(Sentence sentence) {

    private static final Set<String> LINKS = Set.of("of", "for", "at", "from", "in", "with", "to", "on", "near");

    private static final int LONGEST_APPOSITION = 30;

    /** The one that ends with a word. */
    Optional<NounPhrase> endingAt(int end) {
        if (!sentence.isWord(end) && !isGenitive(end)) {
            return Optional.empty();
        }
        if (English.PRONOUNS.contains(sentence.lower(end))) {
            return Optional.of(simple(Kind.PRONOUN, end, end + 1));
        }
        var start = nameStart(end);
        if (start <= end) {
            var named = named(start, end + 1);
            if (named.isPresent()) {
                return headOf(named.get()).or(() -> named);
            }
        }
        if (sentence.is(end, "them", "us", "these", "those") && sentence.is(end - 1, "of") && isSome(end - 2)) {
            return Optional.of(description(end - 2, end + 1));
        }
        if (!isNominal(end)) {
            return isSome(end) ? Optional.of(description(end, end + 1)) : Optional.empty();
        }
        return Optional.of(description(descriptionStart(end), end + 1));
    }

    /** The person of whom a name says no more than the place: the foreign minister of Westmark, Marsh of the Institute. */
    private Optional<NounPhrase> headOf(NounPhrase name) {
        var link = name.from() - 1;
        while (link > 0 && English.DETERMINERS.contains(sentence.lower(link))) {
            link--;
        }
        if (link < 1 || !isLink(link) || !name.office().isEmpty()) {
            return Optional.empty();
        }
        return endingAt(link - 1)
                .filter(before -> before.kind() == Kind.PERSON
                        || before.kind() == Kind.DESCRIPTION
                                && (isOfRole(before) || English.ORGANISATIONS.contains(head(before))))
                .map(before -> new NounPhrase(
                        before.kind(),
                        before.from(),
                        name.to(),
                        sentence.text(before.from(), name.to()),
                        before.name(),
                        before.office()));
    }

    /** The one that begins with a word, with what stands beside it between commas. */
    Optional<NounPhrase> startingAt(int start) {
        if (English.PRONOUNS.contains(sentence.lower(start)) && !sentence.is(start, "who")) {
            return Optional.of(simple(Kind.PRONOUN, start, start + 1));
        }
        var from = start;
        while (English.DETERMINERS.contains(sentence.lower(from))
                && !sentence.is(from, "that")
                && from < sentence.size()) {
            from++;
        }
        var end = from;
        while (end < sentence.size() && isNominal(end)
                || end > from && isLink(end)
                || end > from && English.DETERMINERS.contains(sentence.lower(end)) && isLink(end - 1)
                || end > from && isParticle(end)) {
            if (sentence.is(end, "in", "at", "on", "from", "with", "to", "near") && !isDescriptive(from, end)) {
                break;
            }
            end++;
        }
        while (end > from && (isLink(end - 1) || English.DETERMINERS.contains(sentence.lower(end - 1)))) {
            end--;
        }
        if (end == from) {
            return Optional.empty();
        }
        var leading = nameAt(from, end);
        if (leading.isPresent() && sentence.is(leading.get().to(), "of", "for")) {
            return leading;
        }
        var nameFrom = nameStart(end - 1);
        var read = nameFrom < end ? named(Math.max(nameFrom, from), end) : Optional.<NounPhrase>empty();
        // A name may be followed by what is none: "said Kuleba after", "said Anna Berg hours later".
        if (read.isEmpty() && sentence.isCapitalised(from)) {
            var nameEnd = from;
            while (nameEnd < end && (isName(nameEnd) || isParticle(nameEnd) && isName(nameEnd + 1))) {
                nameEnd++;
            }
            read = nameEnd > from && !isGenitive(nameEnd) ? named(from, nameEnd) : read;
        }
        return Optional.of(read.orElse(description(start, end)));
    }

    /** A person with a whole name at a place: Orla Teague of the Institute for Border Studies. */
    private Optional<NounPhrase> nameAt(int from, int end) {
        var to = from;
        while (to < end && (isName(to) || isParticle(to) && isName(to + 1))) {
            to++;
        }
        return to > from && !isGenitive(to)
                ? named(from, to)
                        .filter(one -> one.kind() == Kind.PERSON && one.name().contains(" "))
                : Optional.empty();
    }

    /** Whether a word alone can mean somebody: another said. */
    private boolean isSome(int at) {
        return sentence.is(
                at, "another", "one", "some", "many", "several", "others", "few", "both", "two", "three", "most",
                "none");
    }

    /** Whether words so far describe someone without a name, so that a place may follow: an official in Kyiv. */
    private boolean isDescriptive(int from, int end) {
        return sentence.isWord(end - 1)
                && !sentence.isCapitalised(end - 1)
                && !sentence.any(from, end + 4, English.OCCASIONS::contains)
                && !English.isDay(sentence.lower(end + 1))
                && !English.NO_SOURCE.contains(sentence.lower(end + 1));
    }

    /** The one before a comma, with what stands between it and the comma that closes it. */
    Optional<NounPhrase> withAppositionEndingAt(int comma) {
        var inner = 0;
        for (var at = comma - 1; at > Math.max(-1, comma - LONGEST_APPOSITION); at--) {
            if (sentence.is(at, ",", "—", "–", "--", "(") && !(sentence.is(comma, ")") && !sentence.is(at, "("))) {
                inner = at + 1;
                var before = endingAt(at - 1);
                if (before.isPresent() && isLikelySubject(before.get(), inner, comma)) {
                    return Optional.of(merged(before.get(), inner, comma));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isLikelySubject(NounPhrase before, int from, int to) {
        return before.kind() != Kind.DESCRIPTION
                || isOfRole(before)
                || English.DETERMINERS.contains(sentence.lower(before.from())) && sentence.isCapitalised(to - 1);
    }

    /** A name and the office beside it, whichever comes first. */
    private NounPhrase merged(NounPhrase first, int from, int to) {
        var text = sentence.text(from, to);
        if (first.kind() == Kind.DESCRIPTION) {
            var second = endingAt(to - 1).filter(one -> one.kind() == Kind.PERSON && one.from() == from);
            return second.map(one -> one.withOffice(English.withoutArticle(first.text())))
                    .orElse(first);
        }
        if (first.kind() == Kind.PERSON && first.office().isEmpty() && isOffice(from, to)) {
            return first.withOffice(English.withoutArticle(text));
        }
        return first;
    }

    /** Adds the office that follows a name behind a comma: said Ada Frost, the envoy of Northland. */
    NounPhrase withAppositionAfter(NounPhrase phrase) {
        if (!sentence.is(phrase.to(), ",") || phrase.kind() == Kind.PRONOUN) {
            return phrase;
        }
        var to = phrase.to() + 1;
        while (to < sentence.size()
                && !sentence.is(to, ",", ".", ";", ":", "—", "–")
                && !sentence.isQuotation(to)
                && !sentence.is(to, "who", "as", "after", "when", "while", "adding", "and", "but", "in", "at", "on")) {
            to++;
        }
        return to > phrase.to() + 1 ? merged(phrase, phrase.to() + 1, to) : phrase;
    }

    private boolean isOffice(int from, int to) {
        return to - from <= 14
                && !sentence.is(from, "whose", "speaking", "in", "on", "at", "as")
                && !sentence.any(from, to, Set.of("who", "which", "that", "")::contains)
                && hasRole(from, to);
    }

    /** Whether a description is of people: its head, before any "of" or "for", names a role. */
    boolean isOfRole(NounPhrase phrase) {
        var head = head(phrase);
        return English.isRole(head) || English.isAgent(head) || head.endsWith("-old") || isSome(phrase.from());
    }

    /** Whether a description is of something written: a transcript published by the station. */
    boolean isOfDocument(NounPhrase phrase) {
        return !isOfRole(phrase) && sentence.any(phrase.from(), phrase.to(), English.DOCUMENTS::contains);
    }

    /** The noun that says who or what a description is of: spokesman in "a spokesman for the ministry". */
    String head(NounPhrase phrase) {
        var head = "";
        var role = "";
        for (var at = phrase.from(); at < phrase.to(); at++) {
            if (LINKS.contains(sentence.lower(at)) && !head.isEmpty()) {
                break;
            }
            if (isNominal(at) && !isGenitive(at)) {
                head = sentence.lower(at);
                role = English.isRole(head) && !isGenitive(at + 1) ? head : role;
            }
        }
        // "officials familiar with the talks"; but not the foreign ministry, whose head is the ministry.
        return role.isEmpty() || English.ORGANISATIONS.contains(head) || English.DOCUMENTS.contains(head) ? head : role;
    }

    /** A capitalised name with the office before it; empty if it is nothing but an office. */
    private Optional<NounPhrase> named(int start, int to) {
        var nameFrom = start;
        for (var at = start; at < to; at++) {
            var isOfOrganisation = English.ORGANISATIONS.contains(sentence.lower(to - 1));
            if (English.isRole(sentence.lower(at)) && !isFirstName(at, to) && !isOfOrganisation) {
                nameFrom = at + 1;
            }
        }
        if (nameFrom == to) {
            return Optional.empty();
        }
        var name = sentence.text(nameFrom, to);
        var last = sentence.lower(to - 1);
        var isOrganisation = nameFrom == start && isOrganisation(nameFrom, to);
        if (isOrganisation) {
            var from = sentence.is(nameFrom - 1, "the") ? nameFrom - 1 : nameFrom;
            if (isGenitive(nameFrom - 1)) {
                from = descriptionStart(to - 1);
            }
            return Optional.of(new NounPhrase(
                    Kind.ORGANISATION, from, to, sentence.text(from, to), sentence.text(nameFrom, to), ""));
        }
        var from = officeStart(nameFrom);
        var hasOffice = hasRole(from, nameFrom);
        var officeFrom = from;
        while (officeFrom < nameFrom && English.DETERMINERS.contains(sentence.lower(officeFrom))) {
            officeFrom++;
        }
        var office = hasOffice && !areMereTitles(officeFrom, nameFrom) ? sentence.text(officeFrom, nameFrom) : "";
        if (office.isEmpty() && sentence.is(nameFrom - 1, ",") && nameFrom == start) {
            office = officeBeforeComma(nameFrom - 1);
        }
        return Optional.of(new NounPhrase(
                last.isEmpty() ? Kind.DESCRIPTION : Kind.PERSON,
                hasOffice ? from : nameFrom,
                to,
                sentence.text(hasOffice ? from : nameFrom, to),
                name,
                office));
    }

    /** What stands before the comma before a name, if it is an office: Northland's envoy for the river, Ada Frost. */
    private String officeBeforeComma(int comma) {
        var from = comma;
        while (from > 0 && !sentence.is(from - 1, ",", ";", ":", "—", "–") && !sentence.isQuotation(from - 1)) {
            from--;
        }
        while (from < comma && English.DETERMINERS.contains(sentence.lower(from))) {
            from++;
        }
        var isPlain = !English.PREPOSITIONS.contains(sentence.lower(from))
                && !sentence.any(
                        from,
                        comma,
                        word -> English.AUXILIARIES.contains(word)
                                || English.verb(word).isPresent());
        return isPlain && isOffice(from, comma) ? sentence.text(from, comma) : "";
    }

    /** Whether a role word is rather a name, as it is followed by a family name: Judge Reed is none, Pope Reed neither. */
    private boolean isFirstName(int at, int to) {
        return at == to - 1 && at > 0 && English.MEN.contains(sentence.lower(at - 1))
                || at == to - 1 && at > 0 && English.WOMEN.contains(sentence.lower(at - 1));
    }

    private boolean areMereTitles(int from, int to) {
        return !sentence.any(from, to, word -> !English.MERE_TITLES.contains(word.replace(".", "")));
    }

    private boolean hasRole(int from, int to) {
        return sentence.any(from, to, English::isRole);
    }

    private boolean isOrganisation(int from, int to) {
        return sentence.any(from, to, English.ORGANISATIONS::contains)
                || to - from == 1
                        && (English.MEDIA.contains(sentence.lower(from))
                                || sentence.tokens().get(from).text().matches("\\p{Lu}{2,6}|(?:\\p{Lu}\\.){2,}")
                                || sentence.is(from - 1, "the"))
                || English.MEDIA_WORDS.contains(sentence.lower(to - 1)) && to - from > 1;
    }

    /** Where the office before a name begins; the name itself if none is there. */
    private int officeStart(int nameFrom) {
        var from = nameFrom;
        while (!isLink(nameFrom - 1)
                && from > 0
                && (isNominal(from - 1) || isLink(from - 1) && isNominal(from - 2) && isOfLink(from - 1))) {
            from--;
        }
        return from > 0 && English.DETERMINERS.contains(sentence.lower(from - 1)) ? from - 1 : from;
    }

    private boolean isOfLink(int at) {
        return sentence.is(at, "of", "for");
    }

    /** Where a description that ends with a word begins. */
    private int descriptionStart(int end) {
        var from = end;
        while (true) {
            while (from > 0 && isNominal(from - 1)) {
                from--;
            }
            while (from > 0 && (English.DETERMINERS.contains(sentence.lower(from - 1)) || isNumber(from - 1))) {
                from--;
            }
            if (from < 2
                    || !isLink(from - 1)
                    || !isNominal(from - 2)
                    || sentence.is(from - 2, "according")
                    || English.OCCASIONS.contains(sentence.lower(from - 2))) {
                return from;
            }
            from -= 2;
        }
    }

    private NounPhrase description(int from, int to) {
        return simple(Kind.DESCRIPTION, from, to);
    }

    private NounPhrase simple(Kind kind, int from, int to) {
        return new NounPhrase(kind, from, to, sentence.text(from, to), "", "");
    }

    /** Where the capitalised name that ends with a word begins; behind the word if it is none. */
    int nameStart(int end) {
        var start = end + 1;
        while (start > 0 && (isName(start - 1) || start <= end && isParticle(start - 1) && isName(start - 2))) {
            start--;
        }
        return start;
    }

    private boolean isParticle(int at) {
        return English.PARTICLES.contains(sentence.lower(at)) && sentence.isWord(at);
    }

    /** Whether a word may be of a proper name. */
    boolean isName(int at) {
        if (!sentence.isCapitalised(at)) {
            return false;
        }
        var word = sentence.lower(at);
        if (at == 0 && English.verb(word).isPresent() && !sentence.isCapitalised(at + 1)) {
            return false;
        }
        // A capital within a sentence: Per Dahl, Will Reed.
        if (at > 0
                && !sentence.isQuotation(at - 1)
                && !sentence.is(at - 1, ":")
                && sentence.isCapitalised(at + 1)
                && !English.isDay(word)
                && !English.PRONOUNS.contains(word)
                && !sentence.is(at, "a", "an")) {
            return true;
        }
        return !English.isFunctionWord(word) && !(English.MONTHS.contains(word) && !sentence.isCapitalised(at + 1))
                || sentence.tokens().get(at).text().matches("\\p{Lu}\\.");
    }

    /** Whether a proper name ends with a word; one before a role is none of its own: Opposition leader. */
    boolean endsName(int at) {
        return isName(at) && !isName(at + 1) && !English.isRole(sentence.lower(at + 1));
    }

    boolean isGenitive(int at) {
        return sentence.lower(at).matches("'s|'");
    }

    private boolean isLink(int at) {
        return LINKS.contains(sentence.lower(at));
    }

    private boolean isNumber(int at) {
        return sentence.lower(at).matches("\\d+") && !sentence.is(at - 1, ":");
    }

    /** Whether a word may be a noun or adjective. */
    private boolean isNominal(int at) {
        if (isGenitive(at)) {
            return at > 0 && sentence.isWord(at - 1);
        }
        if (!sentence.isWord(at)) {
            return false;
        }
        var word = sentence.lower(at);
        if (isName(at)) {
            return true;
        }
        return !English.isFunctionWord(word)
                && !word.matches("\\d.*")
                && !(English.verb(word).isPresent() && !isNoun(at))
                && !word.endsWith("ly");
    }

    /** Whether a form of a reporting verb is a noun or adjective here: the report, a said. */
    private boolean isNoun(int at) {
        return English.NOUNS.contains(sentence.lower(at)) && !sentence.isCapitalised(at);
    }
}
