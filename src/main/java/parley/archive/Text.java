package parley.archive;

/** A text of a file, with its place; an empty one could not be read, and a fault says so. */
record Text(String text, Place place) {

    boolean isRead() {
        return !text.isEmpty();
    }
}
