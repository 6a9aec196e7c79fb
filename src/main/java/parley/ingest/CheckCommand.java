package parley.ingest;

import java.util.concurrent.Callable;
import parley.ingest.check.CheckedRecord;
import parley.ingest.startup.FailedStart;
import parley.ingest.yaml.UnusableRecordException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads a record and prints all its faults. */
@Command(
        name = "check",
        description = "Reads a record and prints all its faults. Needs no database and starts no server.")
public final class CheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "The folder of the record, such as data")
    private String folder = "";

    /** A check of the folder that picocli finds in the arguments. */
    public CheckCommand() {}

    public CheckCommand(String folder) {
        this.folder = folder;
    }

    @Override
    public Integer call() {
        try {
            var archive = CheckedRecord.read(folder);
            System.out.println("No faults in %s: %s".formatted(folder, archive.size()));
            return 0;
        } catch (UnusableRecordException broken) {
            System.out.println(broken.getMessage());
            return FailedStart.WRITTEN_WRONG;
        }
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
