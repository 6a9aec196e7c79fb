package parley.record.jpa;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import parley.record.value.Words;

/** Keeps words as their text. */
@Converter
public class WordsColumn implements AttributeConverter<Words, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Words words) {
        return words == null ? null : words.text();
    }

    @Override
    public @Nullable Words convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : Words.parse(text);
    }
}
