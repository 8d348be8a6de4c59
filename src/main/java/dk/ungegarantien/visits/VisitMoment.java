package dk.ungegarantien.visits;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a visit is, by the Danish clock. */
@Schema(name = "VisitMoment")
record VisitMoment(
        LocalDate date,

        @JsonFormat(pattern = "HH:mm") @Schema(type = SchemaType.STRING, examples = "09:00")
        LocalTime from,

        @JsonFormat(pattern = "HH:mm") @Schema(type = SchemaType.STRING, examples = "11:00")
        LocalTime to) {

    /** Null of null. */
    static VisitMoment of(VisitTime time) {
        return time == null
                ? null
                : new VisitMoment(
                        time.day(), time.begins().toLocalTime(), time.ends().toLocalTime());
    }
}
