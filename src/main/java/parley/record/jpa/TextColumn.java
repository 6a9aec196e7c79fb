package parley.record.jpa;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.record.value.ChangeKind;
import parley.record.value.DatedBy;
import parley.record.value.EdtfDate;
import parley.record.value.Language;
import parley.record.value.ParticipantKind;
import parley.record.value.StatementKind;
import parley.record.value.TalksForm;
import parley.record.value.TalksRole;
import parley.record.value.TalksStatus;
import parley.record.value.Thing;
import parley.record.value.Translator;
import parley.record.value.Vocabulary;
import parley.record.value.Words;

/** Stores a value as its text, wherever an entity has one of its type. */
abstract class TextColumn<T> implements AttributeConverter<T, String> {

    private final Function<T, String> text;
    private final Function<String, T> parse;

    private TextColumn(Function<T, String> text, Function<String, T> parse) {
        this.text = text;
        this.parse = parse;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable T value) {
        return value == null ? null : text.apply(value);
    }

    @Override
    public @Nullable T convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : parse.apply(column);
    }

    @Converter(autoApply = true)
    static final class OfDate extends TextColumn<EdtfDate> {
        OfDate() {
            super(EdtfDate::text, EdtfDate::parse);
        }
    }

    @Converter(autoApply = true)
    static final class OfWords extends TextColumn<Words> {
        OfWords() {
            super(Words::text, Words::parse);
        }
    }

    @Converter(autoApply = true)
    static final class OfLanguage extends TextColumn<Language> {
        OfLanguage() {
            super(Language::tag, Language::new);
        }
    }

    /** Stores a word of a closed list. */
    private abstract static class OfVocabulary<T extends Vocabulary> extends TextColumn<T> {
        private OfVocabulary(Class<T> list) {
            super(
                    Vocabulary::text,
                    column -> Stream.of(list.getEnumConstants())
                            .filter(word -> word.text().equals(column))
                            .findFirst()
                            .orElseThrow());
        }
    }

    @Converter(autoApply = true)
    static final class OfParticipantKind extends OfVocabulary<ParticipantKind> {
        OfParticipantKind() {
            super(ParticipantKind.class);
        }
    }

    @Converter(autoApply = true)
    static final class OfStatementKind extends OfVocabulary<StatementKind> {
        OfStatementKind() {
            super(StatementKind.class);
        }
    }

    @Converter(autoApply = true)
    static final class OfTranslator extends OfVocabulary<Translator> {
        OfTranslator() {
            super(Translator.class);
        }
    }

    @Converter(autoApply = true)
    static final class OfTalksForm extends OfVocabulary<TalksForm> {
        OfTalksForm() {
            super(TalksForm.class);
        }
    }

    @Converter(autoApply = true)
    static final class OfTalksStatus extends OfVocabulary<TalksStatus> {
        OfTalksStatus() {
            super(TalksStatus.class);
        }
    }

    @Converter(autoApply = true)
    static final class OfDatedBy extends OfVocabulary<DatedBy> {
        OfDatedBy() {
            super(DatedBy.class);
        }
    }

    @Converter(autoApply = true)
    static final class OfTalksRole extends OfVocabulary<TalksRole> {
        OfTalksRole() {
            super(TalksRole.class);
        }
    }

    @Converter(autoApply = true)
    static final class OfChangeKind extends OfVocabulary<ChangeKind> {
        OfChangeKind() {
            super(ChangeKind.class);
        }
    }

    @Converter(autoApply = true)
    static final class OfThing extends OfVocabulary<Thing> {
        OfThing() {
            super(Thing.class);
        }
    }
}
