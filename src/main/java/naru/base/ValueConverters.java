package naru.base;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** How single-valued types stand in a column. */
final class ValueConverters {

    private ValueConverters() {}

    @Converter(autoApply = true)
    static class OfBusinessNumber implements AttributeConverter<BusinessNumber, String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable BusinessNumber number) {
            return number == null ? null : number.digits();
        }

        @Override
        public @Nullable BusinessNumber convertToEntityAttribute(@Nullable String digits) {
            return digits == null ? null : new BusinessNumber(digits);
        }
    }

    @Converter(autoApply = true)
    static class OfEmailAddress implements AttributeConverter<EmailAddress, String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable EmailAddress address) {
            return address == null ? null : address.value();
        }

        @Override
        public @Nullable EmailAddress convertToEntityAttribute(@Nullable String value) {
            return value == null ? null : new EmailAddress(value);
        }
    }
}
