package parley.ingest.yaml;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import parley.text.Counted;

/** A record that can't be loaded or served, with what to do about it. */
public final class UnusableRecordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int MOST_FILES = 20;

    private final String action;

    private final transient List<Fault> faults;

    /** A database without a record that can be served. */
    public UnusableRecordException(String message, String action) {
        super(message);
        this.action = action;
        faults = List.of();
    }

    /** A folder whose files have faults. */
    public UnusableRecordException(String location, Faults faults) {
        this(location, faults, faults.sorted());
    }

    private UnusableRecordException(String location, Faults faults, List<Fault> told) {
        // Without a trace: the faults are in files, not in code.
        super(message(location, faults, told), null, false, false);
        action = "Correct the lines named above; data/README.md says how a record is written.";
        this.faults = told;
    }

    /** What an editor or operator is to do. */
    public String action() {
        return action;
    }

    /** The faults that are told; none if the files are not at fault. */
    public List<Fault> faults() {
        return faults;
    }

    private static String message(String location, Faults faults, List<Fault> told) {
        var lines = told.stream().map(Fault::toString).collect(Collectors.joining("\n"));
        var more = faults.count() > told.size()
                ? "\n… and %,d more; these are the first %,d by file and line"
                        .formatted(faults.count() - told.size(), told.size())
                : "";
        return "%s in the record at %s:\n%s%s%s"
                .formatted(
                        Counted.of(faults.count(), "fault"),
                        location,
                        lines,
                        more,
                        notChecked(faults.unread(), faults.awaited()));
    }

    /** Which checks were not made. */
    private static String notChecked(List<String> unread, Map<String, Integer> awaited) {
        if (unread.isEmpty()) {
            return "";
        }
        var more = unread.size() - MOST_FILES;
        var it = unread.size() == 1 ? "it" : "they";
        return "\nNot checked, since %s can't be read: %s%s. In the other files all is checked%s"
                .formatted(
                        it,
                        unread.stream().limit(MOST_FILES).collect(Collectors.joining(", ")),
                        more > 0 ? " and %,d more".formatted(more) : "",
                        awaited.isEmpty()
                                ? ""
                                : awaited.entrySet().stream()
                                        .map(one -> "%s (%d)".formatted(one.getKey(), one.getValue()))
                                        .collect(Collectors.joining(
                                                ", ", " but for what %s may hold: ".formatted(it), "")));
    }
}
