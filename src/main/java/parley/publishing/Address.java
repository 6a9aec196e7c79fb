package parley.publishing;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A page of this site in JSON and CSV, written as an absolute address.
 *
 * @param path from the root, as in {@link Link}
 */
@JsonSerialize(using = Address.Absolute.class)
public record Address(String path) {

    /** Writes the path behind the {@link Origin} that the writer was given. */
    static class Absolute extends ValueSerializer<Address> {

        @Override
        public void serialize(Address address, JsonGenerator to, SerializationContext context) {
            to.writeString(((Origin) context.getAttribute(Origin.class)).of(address.path()));
        }
    }
}
