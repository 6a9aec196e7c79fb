package parley.ingest;

import java.util.concurrent.Callable;
import parley.ingest.check.CheckedRecord;
import parley.ingest.startup.FailedStart;
import parley.ingest.yaml.BrokenRecordException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads a record and prints all its faults. */
@Command(
        name = "check",
        description = "Reads a record and prints all its faults. Needs no database and starts no server.")
public final class CheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "The folder of the record, such as data")
    private String folder = "";

    @Override
    public Integer call() {
        try {
            var archive = CheckedRecord.read(folder);
            System.out.println("No faults in %s: %s".formatted(folder, archive.size()));
            return 0;
        } catch (BrokenRecordException broken) {
            System.out.println(broken.getMessage());
            return FailedStart.WRITTEN_WRONG;
        }
    }

    /**
     * Checks a folder as a step of a build, which prints last what this throws.
     *
     * @throws BrokenRecordException with all faults
     */
    public static void main(String[] folder) {
        CheckedRecord.read(folder[0]);
    }
}
