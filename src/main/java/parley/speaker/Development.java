package parley.speaker;

import parley.publishing.Link;
import parley.record.value.EdtfDate;

/**
 * One topic that someone spoke on.
 *
 * @param id of the topic
 * @param topic leads to what they said on it
 * @param first the date of the first statement on it
 * @param last the date of the last
 */
record Development(String id, Link topic, int statements, EdtfDate first, EdtfDate last) {

    public boolean isOneDate() {
        return first.equals(last);
    }
}
