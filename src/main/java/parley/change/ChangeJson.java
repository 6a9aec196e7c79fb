package parley.change;

import java.time.LocalDate;
import java.util.Optional;
import parley.publishing.Address;

/**
 * A change as data.
 *
 * @param address its place on the page of changes
 * @param kind added, corrected, renamed or withdrawn
 * @param title the whole in one line
 * @param formerId the id that it had before, if it was renamed
 * @param reason why, as the editor has it
 */
record ChangeJson(
        String id,
        Address address,
        LocalDate day,
        String kind,
        String title,
        Changed thing,
        Optional<String> formerId,
        Optional<String> reason) {

    /**
     * What was changed.
     *
     * @param id the one that it had after the change
     * @param address its page, while it is on record
     */
    record Changed(String kind, String id, Optional<Address> address) {}

    static ChangeJson of(ChangeView change) {
        return new ChangeJson(
                change.id(),
                new Address(change.href()),
                change.day(),
                change.kind(),
                change.title(),
                new Changed(
                        change.of(),
                        change.thingId(),
                        known(change.thing().href()).map(Address::new)),
                change.fromId(),
                known(change.reason()));
    }

    private static Optional<String> known(String text) {
        return Optional.of(text).filter(one -> !one.isEmpty());
    }
}
