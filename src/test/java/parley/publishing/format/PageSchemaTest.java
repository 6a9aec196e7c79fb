package parley.publishing.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The schema of pages, as it follows from records. */
class PageSchemaTest {

    record Described(@JsonPropertyDescription("A name.") String name) {}

    record DescribedElsewhere(String name) {}

    @Test
    void describesAPropertyOfSeveralPagesAsOneOfThemDoes() {
        for (var pages : List.of(
                List.of(Described.class, DescribedElsewhere.class),
                List.of(DescribedElsewhere.class, Described.class))) {
            assertThat(PageSchema.of(pages).at("/properties/name/description").asString())
                    .isEqualTo("A name.");
        }
    }

    @Test
    void saysWhichPropertyTwoPagesDescribe() {
        assertThatThrownBy(() -> PageSchema.of(List.of(Described.class, Described.class)))
                .hasMessageContaining("name");
    }
}
