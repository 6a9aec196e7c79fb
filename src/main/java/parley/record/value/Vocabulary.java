package parley.record.value;

/** A word from a closed list, as an enum. */
public interface Vocabulary {

    /** The word as it stands in data files, tables and addresses. */
    String text();
}
