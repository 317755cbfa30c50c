package fr.aladdin.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An id that may be absent, in a uuid column: EclipseLink 4 itself can neither write nor read an absent one. It is
 * written as text, which the data source sends without a type, and read as whatever the driver gives.
 */
@Converter
public class IdColumn implements AttributeConverter<UUID, Object> {

    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    @Override
    public @Nullable UUID convertToEntityAttribute(@Nullable Object column) {
        return column == null ? null : UUID.fromString(column.toString());
    }
}
