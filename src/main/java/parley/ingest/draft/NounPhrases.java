package parley.ingest.draft;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import parley.ingest.draft.NounPhrase.Kind;

/** Reads, from the words of a sentence around a place, who or what is named there. */
record NounPhrases(Sentence sentence) {

    private static final int LONGEST_APPOSITION = 30;

    /** The one that ends with a word. */
    Optional<NounPhrase> endingAt(int end) {
        if (English.PRONOUNS.contains(sentence.lower(end))) {
            return Optional.of(pronoun(end));
        }
        var start = sentence.nameStart(end);
        if (start <= end) {
            var named = named(start, end + 1);
            if (named.isPresent()) {
                return headOf(named.get()).or(() -> named);
            }
        }
        if (sentence.is(end, "them", "us", "these", "those")
                && sentence.is(end - 1, "of")
                && sentence.isSome(end - 2)) {
            return Optional.of(description(end - 2, end + 1));
        }
        if (!sentence.isNominal(end)) {
            return sentence.isSome(end) ? Optional.of(description(end, end + 1)) : Optional.empty();
        }
        return Optional.of(description(descriptionStart(end), end + 1));
    }

    /** The person of whom a name says no more than the place: the foreign minister of Westmark, Marsh of the Institute. */
    private Optional<NounPhrase> headOf(NounPhrase name) {
        var link = name.from() - 1;
        while (link > 0 && sentence.isDeterminer(link)) {
            link--;
        }
        if (link < 1 || !sentence.isLink(link) || !name.office().isEmpty()) {
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
            return Optional.of(pronoun(start));
        }
        var from = start;
        while (sentence.isDeterminer(from) && !sentence.is(from, "that") && from < sentence.size()) {
            from++;
        }
        var end = from;
        while (end < sentence.size() && sentence.isNominal(end)
                || end > from && sentence.isLink(end)
                || end > from && sentence.isDeterminer(end) && sentence.isLink(end - 1)
                || end > from && sentence.isParticle(end)) {
            if (sentence.is(end, "in", "at", "on", "from", "with", "to", "near") && !isDescriptive(from, end)) {
                break;
            }
            end++;
        }
        while (end > from && (sentence.isLink(end - 1) || sentence.isDeterminer(end - 1))) {
            end--;
        }
        if (end == from) {
            return Optional.empty();
        }
        var nameFrom = Math.max(sentence.nameStart(end - 1), from);
        var last = nameFrom < end ? named(nameFrom, end) : Optional.<NounPhrase>empty();
        // A name may be followed by what is none: "said Anna Berg hours later", "Orla Teague of the Institute".
        var first = from == start ? nameAt(from, end) : Optional.<NounPhrase>empty();
        var whole = last.orElse(description(start, end));
        return first.filter(one -> last.isEmpty() || one.kind() == Kind.PERSON && sentence.is(one.to(), "of", "for"))
                .or(() -> Optional.of(whole));
    }

    private Optional<NounPhrase> nameAt(int from, int end) {
        var to = from;
        while (to < end && (sentence.isName(to) || sentence.isParticle(to) && sentence.isName(to + 1))) {
            to++;
        }
        return to > from && !sentence.isGenitive(to) ? named(from, to) : Optional.empty();
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
        if (!sentence.is(comma, ",", "—", "–", "--", ")")) {
            return Optional.empty();
        }
        for (var at = comma - 1; at > Math.max(-1, comma - LONGEST_APPOSITION); at--) {
            if (sentence.is(at, ",", "—", "–", "--", "(") && !(sentence.is(comma, ")") && !sentence.is(at, "("))) {
                var before = endingAt(at - 1);
                if (before.isPresent() && isLikelySubject(before.get(), comma)) {
                    return Optional.of(merged(before.get(), at + 1, comma));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isLikelySubject(NounPhrase before, int to) {
        return !English.PREPOSITIONS.contains(sentence.lower(before.from() - 1))
                && (before.kind() != Kind.DESCRIPTION
                        || isOfRole(before)
                        || sentence.isDeterminer(before.from()) && sentence.isCapitalised(to - 1));
    }

    /** A name and the office beside it, whichever comes first. */
    private NounPhrase merged(NounPhrase first, int from, int to) {
        if (first.kind() == Kind.DESCRIPTION) {
            return endingAt(to - 1)
                    .filter(one -> one.kind() == Kind.PERSON && one.from() == from)
                    .map(one -> one.withOffice(first.text()))
                    .orElse(first);
        }
        var isOffice = first.kind() == Kind.PERSON && first.office().isEmpty() && isOffice(from, to);
        return isOffice ? first.withOffice(sentence.text(from, to)) : first;
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
        return !sentence.any(from, to, Set.of("who", "which", "that", "")::contains) && hasRole(from, to);
    }

    /** Whether a description is of people: its head, before any "of" or "for", names a role. */
    boolean isOfRole(NounPhrase phrase) {
        var head = head(phrase);
        return English.isRole(head) || English.isAgent(head) || head.endsWith("-old") || sentence.isSome(phrase.from());
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
            if (sentence.isLink(at) && !head.isEmpty()) {
                break;
            }
            if (sentence.isNominal(at) && !sentence.isGenitive(at)) {
                head = sentence.lower(at);
                role = English.isRole(head) ? head : role;
            }
        }
        // "officials familiar with the talks"; but not the foreign ministry, whose head is the ministry.
        return role.isEmpty() || English.ORGANISATIONS.contains(head) || English.DOCUMENTS.contains(head) ? head : role;
    }

    /** A capitalised name with the office before it; empty if it is nothing but an office. */
    private Optional<NounPhrase> named(int start, int to) {
        var isOfOrganisation = English.ORGANISATIONS.contains(sentence.lower(to - 1));
        var nameFrom = IntStream.range(start, to)
                        .filter(at -> English.isRole(sentence.lower(at)) && !isOfOrganisation)
                        .max()
                        .orElse(start - 1)
                + 1;
        if (nameFrom == to) {
            return Optional.empty();
        }
        var name = sentence.text(nameFrom, to);
        if (nameFrom == start && isOrganisation(start, to)) {
            var from = sentence.is(start - 1, "the") ? start - 1 : start;
            return Optional.of(new NounPhrase(Kind.ORGANISATION, from, to, sentence.text(from, to), name, ""));
        }
        var officeFrom = officeStart(nameFrom);
        var from = hasRole(officeFrom, nameFrom) ? officeFrom : nameFrom;
        var isMereTitle = !sentence.any(from, nameFrom, word -> !English.MERE_TITLES.contains(word.replace(".", "")));
        var office = isMereTitle ? officeBeforeComma(start - 1) : sentence.text(from, nameFrom);
        return Optional.of(new NounPhrase(Kind.PERSON, from, to, sentence.text(from, to), name, "").withOffice(office));
    }

    /** The envoy of Northland, Ada Frost said: the office that opens a clause before a name. */
    private String officeBeforeComma(int comma) {
        return (sentence.is(comma, ",") ? endingAt(comma - 1) : Optional.<NounPhrase>empty())
                .filter(one -> one.kind() == Kind.DESCRIPTION && isOfRole(one))
                .filter(one -> one.from() == 0 || sentence.is(one.from() - 1, ",", "and"))
                .map(NounPhrase::text)
                .orElse("");
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
        while (!sentence.isLink(nameFrom - 1)
                && from > 0
                && (sentence.isNominal(from - 1)
                        || sentence.isLink(from - 1)
                                && sentence.isNominal(from - 2)
                                && sentence.is(from - 1, "of", "for"))) {
            from--;
        }
        return from > 0 && sentence.isDeterminer(from - 1) ? from - 1 : from;
    }

    /** Where a description that ends with a word begins. */
    private int descriptionStart(int end) {
        var from = end;
        while (true) {
            while (from > 0 && sentence.isNominal(from - 1)) {
                from--;
            }
            while (from > 0 && (sentence.isDeterminer(from - 1) || sentence.isNumber(from - 1))) {
                from--;
            }
            if (from < 2
                    || !sentence.isLink(from - 1)
                    || !sentence.isNominal(from - 2)
                    || sentence.is(from - 2, "according")
                    || English.OCCASIONS.contains(sentence.lower(from - 2))) {
                return from;
            }
            from -= 2;
        }
    }

    private NounPhrase description(int from, int to) {
        return new NounPhrase(Kind.DESCRIPTION, from, to, sentence.text(from, to), "", "");
    }

    private NounPhrase pronoun(int at) {
        return new NounPhrase(Kind.PRONOUN, at, at + 1, sentence.text(at, at + 1), "", "");
    }
}
