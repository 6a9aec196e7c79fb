package parley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The list of the jar's parts (SBOM, CycloneDX), as the build writes it. */
class PartsListTest {

    @Test
    void namesWhatIsServedAndNothingThatOnlyTestsUse() throws IOException {
        try (var file = getClass().getResourceAsStream("/META-INF/sbom/application.cdx.json")) {
            assumeTrue(file != null, "the parts of the jar are listed only by a Maven that is not offline");
            var parts = new JsonMapper().readTree(file);

            assertThat(parts.path("bomFormat").asString()).isEqualTo("CycloneDX");
            assertThat(parts.path("components").findValuesAsString("purl"))
                    .anyMatch(part -> part.startsWith("pkg:maven/com.h2database/h2@"))
                    .anyMatch(part -> part.startsWith("pkg:maven/org.apache.lucene/lucene-core@"))
                    .noneMatch(part -> part.contains("selenium"));
        }
    }
}
