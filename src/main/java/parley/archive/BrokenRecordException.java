package parley.archive;

import java.util.List;
import java.util.stream.Collectors;

/** A record that can't be served, with everything that is wrong with it. */
public final class BrokenRecordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    BrokenRecordException(String location, Faults faults) {
        // Without a trace: it tells of files, not of code.
        super(message(location, faults), null, false, false);
        this.faults = faults.sorted();
    }

    List<Fault> faults() {
        return faults;
    }

    private static String message(String location, Faults faults) {
        var lines = faults.sorted();
        var waiting =
                faults.awaited().isEmpty()
                        ? ""
                        : "\nSome ids are checked once these can be read: %s"
                                .formatted(String.join(", ", faults.awaited()));
        return "%d %s in the record at %s:\n%s%s"
                .formatted(
                        lines.size(),
                        lines.size() == 1 ? "fault" : "faults",
                        location,
                        lines.stream().map(Fault::toString).collect(Collectors.joining("\n")),
                        waiting);
    }
}
