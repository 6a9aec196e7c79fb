package parley.ingest;

import java.util.concurrent.Callable;
import parley.ingest.check.CheckedRecord;
import parley.ingest.check.Warnings;
import parley.ingest.format.ParsedSources;
import parley.ingest.startup.FailedStart;
import parley.ingest.yaml.UnusableRecordException;
import parley.text.Counted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a record and prints all its faults, and what else may be a slip. */
@Command(
        name = "check",
        description = "Reads a record and prints its faults and warnings. Needs no database and starts no server.")
public final class CheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "The folder of the record, such as data")
    private String folder = "";

    @Option(names = "--strict", arity = "0", description = "End with 2 for warnings, too")
    private boolean isStrict;

    /** A check of the folder that picocli finds in the arguments. */
    public CheckCommand() {}

    public CheckCommand(String folder) {
        this.folder = folder;
    }

    @Override
    public Integer call() {
        var warnings = new Warnings();
        var isFaulty = false;
        try {
            var record = CheckedRecord.read(folder, ParsedSources.notKept(), warnings);
            System.out.println("No faults in %s: %s".formatted(folder, record.size()));
        } catch (UnusableRecordException broken) {
            System.out.println(broken.getMessage());
            isFaulty = true;
        }
        if (warnings.count() > 0) {
            System.out.println("%s in the record at %s%s:"
                    .formatted(
                            Counted.of(warnings.count(), "warning"), folder, isStrict ? ", faults with --strict" : ""));
            warnings.lines().forEach(System.out::println);
        }
        return isFaulty || isStrict && warnings.count() > 0 ? FailedStart.WRITTEN_WRONG : 0;
    }

    /**
     * Checks a folder as a step of a build, which prints last what this throws.
     *
     * @throws UnusableRecordException with all faults
     */
    public static void main(String[] folder) {
        CheckedRecord.read(folder[0]);
    }
}
