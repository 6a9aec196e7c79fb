package parley.record.value;

import java.util.List;
import java.util.Locale;
import parley.record.value.EdtfDate.Part;

/** The date of talks, as it is read out beside how far they have come. */
public record TalksDate(TalksStatus status, EdtfDate date) {

    /** What the date is the date of, as a label: "Planned for". */
    public String name() {
        return switch (status) {
            case HELD, ADJOURNED, BROKEN_OFF -> "Held";
            case PLANNED -> isBound() ? "To be held" : "Planned for";
            case SOUGHT -> isBound() ? "Sought, to be held" : "Sought for";
            case CANCELLED -> isBound() ? "Was to be held" : "Was planned for";
            // Their date is the new one.
            case POSTPONED -> isBound() ? "Now to be held" : "Now planned for";
        };
    }

    /** What it is the date of, after the status and the place: "Postponed, now planned for"; may be empty. */
    public String lead() {
        return switch (status) {
            case HELD -> "";
            case ADJOURNED, BROKEN_OFF -> "held ";
            case PLANNED, SOUGHT -> isBound() ? "to be held " : "for ";
            case CANCELLED -> isBound() ? "to have been held " : "planned for ";
            case POSTPONED -> isBound() ? "now to be held " : "now planned for ";
        };
    }

    /** Whether it is read as "by", "from" or "until" a day, which no other preposition can stand before. */
    private boolean isBound() {
        return date.reading().matches("(by|from|until) .*");
    }

    /** The pieces of the date; with its weekday, as a heading has it. */
    public List<Part> parts() {
        return ended(date.parts());
    }

    /** The pieces of the date without its weekday. */
    public List<Part> daylessParts() {
        return ended(date.daylessParts());
    }

    /** Talks that were adjourned or broken off did not go on. */
    private List<Part> ended(List<Part> parts) {
        var goesOn = !parts.isEmpty() && parts.get(parts.size() - 1).text().equals(" on");
        return goesOn && (status == TalksStatus.ADJOURNED || status == TalksStatus.BROKEN_OFF)
                ? parts.subList(0, parts.size() - 1)
                : parts;
    }

    /** The date without its weekday, within a sentence; "no date set" for none. */
    public String reading() {
        return date.isNone()
                ? date.reading()
                : String.join("", daylessParts().stream().map(Part::text).toList());
    }

    /** The date and what it is the date of, within a sentence: "planned for 9 March 2022". */
    public String named() {
        var text = String.join("", parts().stream().map(Part::text).toList());
        return date.isNone() ? date.reading() : name().toLowerCase(Locale.UK) + " " + text;
    }

    /** The date after the status, within a sentence: "held from 9 March 2022"; "no date set" for none. */
    public String led() {
        return date.isNone() ? reading() : lead() + reading();
    }
}
