package fr.aladdin.mailbox;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An id that may be absent, as a text column: EclipseLink 4 cannot write a null into a uuid column of PostgreSQL. */
@Converter
public class IdColumn implements AttributeConverter<UUID, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    @Override
    public @Nullable UUID convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : UUID.fromString(column);
    }
}
