package parley.record.jpa;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import parley.record.value.EdtfDate;

/** Keeps a date as its EDTF text. */
@Converter
public class EdtfDateColumn implements AttributeConverter<EdtfDate, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable EdtfDate date) {
        return date == null ? null : date.text();
    }

    @Override
    public @Nullable EdtfDate convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : EdtfDate.parse(text);
    }
}
