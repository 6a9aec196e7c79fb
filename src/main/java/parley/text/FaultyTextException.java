package parley.text;

/** A text that can't be read as it stands, with a message for the editor. */
public final class FaultyTextException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int index;

    /**
     * Describes a fault.
     *
     * @param index of the character at fault
     */
    public FaultyTextException(String message, int index) {
        super(message);
        this.index = index;
    }

    public int index() {
        return index;
    }
}
