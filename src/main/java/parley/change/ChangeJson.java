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
 * @param thing the page of what was changed, while it is on record
 * @param note why, and what became of its address
 */
record ChangeJson(
        String id,
        Address address,
        LocalDate day,
        String kind,
        String title,
        Optional<Address> thing,
        Optional<String> note) {

    static ChangeJson of(ChangeView change) {
        return new ChangeJson(
                change.id(),
                new Address(change.href()),
                change.day(),
                change.kind(),
                change.title(),
                Optional.of(change.thing().href())
                        .filter(href -> !href.isEmpty())
                        .map(Address::new),
                Optional.of(change.text()).filter(text -> !text.isEmpty()));
    }
}
