package parley.ingest.draft;

import java.util.List;
import java.util.Locale;

/** Makes what a heading or the opening quotes of a fuller quotation a further report of that. */
final class Repeats {

    private Repeats() {}

    static void join(List<DraftedStatement> drafted) {
        for (var one : List.copyOf(drafted)) {
            if (one.isWhole() || one.quotations().isEmpty()) {
                continue;
            }
            var fuller = drafted.stream()
                    .filter(other -> other != one && isFuller(other, one))
                    .findFirst();
            if (fuller.isPresent()) {
                drafted.remove(one);
                drafted.set(drafted.indexOf(fuller.get()), fuller.get().withRepeat(one));
            } else if (one.sentence().isHeading()
                    && one.isUnattributed()
                    && one.quotations().stream().allMatch(each -> each.words() <= Attribution.MOST_SCARE_WORDS)) {
                drafted.remove(one);
            }
        }
    }

    private static boolean isFuller(DraftedStatement other, DraftedStatement one) {
        if (one.sentence().isHeading()) {
            return one.firstParagraph() < other.firstParagraph()
                    && holds(other.sentence().text(), one)
                    && holds(other.sentence().words(), one);
        }
        var isSame = one.isUnattributed()
                || one.speakers().stream().allMatch(speaker -> speaker.id().isEmpty())
                || one.speakers().stream()
                        .allMatch(speaker -> other.speakers().stream().anyMatch(speaker::isSameAs));
        return isSame
                && one.firstParagraph() != other.firstParagraph()
                && other.isWhole()
                && one.quotations().stream().allMatch(quotation -> quotation.words() > 1)
                && holds(
                        String.join(
                                " ",
                                other.quotations().stream()
                                        .map(QuotedPassage::text)
                                        .toList()),
                        one);
    }

    private static boolean holds(String text, DraftedStatement part) {
        return part.quotations().stream()
                .allMatch(one -> plain(text).contains(plain(one.first().text())));
    }

    private static String plain(String text) {
        return " "
                + text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
    }
}
