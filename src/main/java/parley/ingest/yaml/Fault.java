package parley.ingest.yaml;

/**
 * One thing that is wrong with the record, as an editor reads it.
 *
 * @param message what is wrong and what would be right, on one line
 */
public record Fault(Position place, String message) {

    @Override
    public String toString() {
        return place + ": " + message;
    }
}
