package dk.ungegarantien.shared;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** A day on which a municipality is closed beyond the public holidays. */
@Entity
@Table(name = "closed_day")
@IdClass(ClosedDayRow.Key.class)
class ClosedDayRow {

    @Id
    String municipalityCode;

    @Id
    LocalDate day;

    String name;

    protected ClosedDayRow() {}

    ClosedDayRow(String municipalityCode, LocalDate day, String name) {
        this.municipalityCode = municipalityCode;
        this.day = day;
        this.name = name;
    }

    static class Key implements Serializable {

        String municipalityCode;
        LocalDate day;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && municipalityCode.equals(key.municipalityCode) && day.equals(key.day);
        }

        @Override
        public int hashCode() {
            return Objects.hash(municipalityCode, day);
        }
    }
}
