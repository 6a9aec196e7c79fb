package parley.speaker;

import java.util.Optional;
import parley.publishing.Address;
import parley.statement.DateJson;

/**
 * An office as data.
 *
 * @param address the paragraph of the first source that gives it
 * @param first when that source was published
 * @param last when the newest source that gives it was published, where that is another
 */
record OfficeJson(
        String office, Address address, Optional<DateJson> first, Optional<DateJson> last) {

    static OfficeJson of(SpeakerPage.OfficeView office) {
        return new OfficeJson(
                office.office(),
                new Address(office.place().href()),
                DateJson.of(office.from()),
                DateJson.of(office.until()));
    }
}
