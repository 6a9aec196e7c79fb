package parley.ingest.yaml;

import java.util.List;
import java.util.stream.Collectors;

/** A record that can't be served, with everything that is wrong with it. */
public final class BrokenRecordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int MOST_FILES = 20;

    private final transient List<Fault> faults;

    public BrokenRecordException(String location, Faults faults) {
        this(location, faults, faults.sorted());
    }

    private BrokenRecordException(String location, Faults faults, List<Fault> told) {
        // Without a trace: it tells of files, not of code.
        super(message(location, faults, told), null, false, false);
        this.faults = told;
    }

    /** Those that are told. */
    public List<Fault> faults() {
        return faults;
    }

    private static String message(String location, Faults faults, List<Fault> told) {
        var lines = told.stream().map(Fault::toString).collect(Collectors.joining("\n"));
        var more = faults.count() > told.size()
                ? "\n… and %d more; these are the first %d by file and line"
                        .formatted(faults.count() - told.size(), told.size())
                : "";
        return "%d %s in the record at %s:\n%s%s%s"
                .formatted(
                        faults.count(),
                        faults.count() == 1 ? "fault" : "faults",
                        location,
                        lines,
                        more,
                        waiting(faults.awaited()));
    }

    private static String waiting(List<String> files) {
        if (files.isEmpty()) {
            return "";
        }
        var more = files.size() - MOST_FILES;
        return "\nSome ids are checked once these can be read: %s%s"
                .formatted(
                        files.stream().limit(MOST_FILES).collect(Collectors.joining(", ")),
                        more > 0 ? " and %d more".formatted(more) : "");
    }
}
