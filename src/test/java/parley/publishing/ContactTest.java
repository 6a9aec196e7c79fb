package parley.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {

    @ParameterizedTest
    @CsvSource({
        "editors@parley.example, mailto:editors@parley.example",
        "mailto:editors@parley.example, mailto:editors@parley.example",
        "https://parley.example/contact, https://parley.example/contact"
    })
    void isAWebAddressOrAnEmailAddress(String setting, String link) {
        assertThat(new Contact(setting).href()).isEqualTo(link);
    }

    @Test
    void hasNoLinkWhereThereIsNobodyToWriteTo() {
        assertThat(new Contact("").href()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nobody",
                "javascript:alert(1)",
                "mailto:",
                "mailto:a@b.example?bcc=c@d.example",
                "a@b",
                "a b@c.example",
                "ftp://parley.example"
            })
    void refusesWhatIsNeither(String setting) {
        assertThatThrownBy(() -> new Contact(setting))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("parley.contact is '%s'; write a web address".formatted(setting));
    }
}
