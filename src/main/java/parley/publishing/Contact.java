package parley.publishing;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import parley.text.WebAddress;

/** Where readers report an error, as {@code parley.contact} says. */
@Component
public class Contact {

    private static final String MAIL = "mailto:";

    private final String href;

    /**
     * Takes a web address or an e-mail address; empty where there is nobody to write to.
     *
     * @throws IllegalArgumentException where it is neither
     */
    public Contact(@Value("${parley.contact:}") String contact) {
        href = contact.isEmpty() ? "" : href(contact);
    }

    /** What a link leads to; empty for no link. */
    public String href() {
        return href;
    }

    private static String href(String contact) {
        var address = contact.startsWith(MAIL) ? contact.substring(MAIL.length()) : contact;
        if (address.matches("[^\\s@<>:/?&,]+@[^\\s@<>:/?&,]+\\.[^\\s@<>:/?&,]+")) {
            return MAIL + address;
        }
        try {
            return WebAddress.parse(contact).uri();
        } catch (IllegalArgumentException fault) {
            throw new IllegalArgumentException(
                    "parley.contact is '%s'; write a web address, such as https://parley.example/contact, or an e-mail address, such as editors@parley.example (%s)"
                            .formatted(contact, fault.getMessage()));
        }
    }
}
