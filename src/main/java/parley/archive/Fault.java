package parley.archive;

/**
 * One thing that is wrong with the record, as an editor reads it.
 *
 * @param message what is wrong and what would be right, on one line
 */
record Fault(Place place, String message) {

    @Override
    public String toString() {
        return place + ": " + message;
    }
}
