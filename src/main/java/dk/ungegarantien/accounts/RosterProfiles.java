package dk.ungegarantien.accounts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.ungegarantien.shared.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Fills in the profiles of young people from the rosters of their schools, and keeps them in step. */
@ApplicationScoped
public class RosterProfiles {

    private final ObjectMapper json;
    private final Transaction transaction;
    private final Clock clock;

    RosterProfiles(ObjectMapper json, Transaction transaction, Clock clock) {
        this.json = json;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** All of them at once; a profile that says the same already is not touched. How many were written. */
    public Uni<Integer> tell(List<RosterProfile> told) {
        return told.isEmpty()
                ? Uni.createFrom().item(0)
                : transaction.session().chain(session -> session.flush().chain(() -> session.createNativeQuery("""
                        insert into young_profile as now
                            (account_id, municipality_code, name, birth_date, postal_code, school, grade, changed_at)
                        select account, municipality, name, "birthDate", "postalCode", school, grade, ?2
                        from jsonb_to_recordset(cast(cast(?1 as text) as jsonb)) as told
                            (account uuid, municipality text, name text, "birthDate" date, "postalCode" text, school text, grade int)
                        on conflict (account_id) do update set
                            municipality_code = excluded.municipality_code, name = excluded.name, birth_date = excluded.birth_date,
                            postal_code = excluded.postal_code, school = excluded.school, grade = excluded.grade,
                            changed_at = excluded.changed_at, version = now.version + 1
                        where (now.municipality_code, now.name, now.birth_date, now.postal_code, now.school, now.grade)
                            is distinct from (excluded.municipality_code, excluded.name, excluded.birth_date, excluded.postal_code,
                                excluded.school, excluded.grade)""")
                        .setParameter(1, written(told))
                        .setParameter(2, clock.instant())
                        .executeUpdate()));
    }

    private String written(List<RosterProfile> told) {
        try {
            return json.writeValueAsString(told);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
