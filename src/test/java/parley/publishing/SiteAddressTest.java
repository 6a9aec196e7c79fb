package parley.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class SiteAddressTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/talks/some-round");

    @BeforeEach
    void ask() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }

    @AfterEach
    void leave() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void isWhereItWasAskedForUnlessItIsSet() {
        request.setScheme("https");
        request.setServerName("mirror.example");
        request.setServerPort(8443);
        request.setQueryString("format=json");
        assertThat(new SiteAddress("").origin().of("/talks")).isEqualTo("https://mirror.example:8443/talks");
    }

    @Test
    void isWhatItIsSetToWhoeverAsks() {
        request.setServerName("forged.example");
        request.addHeader("X-Forwarded-Host", "forged.example");
        request.addHeader("Forwarded", "host=forged.example");
        assertThat(new SiteAddress("https://parley.example/").origin().of("/")).isEqualTo("https://parley.example/");
    }

    @Test
    void doesNotTrustAForwardedHostUnlessTheServerIsToldTo() {
        request.addHeader("X-Forwarded-Host", "forged.example");
        request.addHeader("Forwarded", "host=forged.example");
        assertThat(new SiteAddress("").origin().of("/")).isEqualTo("http://localhost/");
    }

    /** Header fields and sitemaps hold ASCII alone. */
    @ParameterizedTest
    @CsvSource({
        "https://записи.укр/архів/, https://xn--80anea7an.xn--j1amh/%D0%B0%D1%80%D1%85%D1%96%D0%B2",
        "https://faß.example:8443, https://xn--fa-hia.example:8443",
        "http://my_site.example.org, http://my_site.example.org",
        "http://[2001:db8::1]:8080/parley, http://[2001:db8::1]:8080/parley"
    })
    void isWrittenInAscii(String url, String written) {
        assertThat(new SiteAddress(url).origin().url()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "parley.example",
                "ftp://parley.example",
                "https://",
                "http://a b",
                "https://a?b",
                "https://a#b",
                "https://записи укр"
            })
    void stopsTheStartWhenItIsNoAddress(String url) {
        assertThatThrownBy(() -> new SiteAddress(url))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("parley.url");
    }
}
