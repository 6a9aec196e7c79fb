package parley.speaker;

import java.util.Optional;
import parley.publishing.Address;
import parley.statement.DateJson;

/**
 * A topic that someone spoke on as data.
 *
 * @param address what they said on it
 * @param statements how many statements that is
 */
record DevelopmentJson(
        String topic,
        String name,
        Address address,
        int statements,
        Optional<DateJson> first,
        Optional<DateJson> last) {

    static DevelopmentJson of(Development development) {
        return new DevelopmentJson(
                development.id(),
                development.topic().name(),
                new Address(development.topic().href()),
                development.statements(),
                DateJson.of(development.first()),
                DateJson.of(development.last()));
    }
}
