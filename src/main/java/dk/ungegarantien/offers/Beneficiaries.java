package dk.ungegarantien.offers;

import dk.ungegarantien.schools.Reach;
import dk.ungegarantien.schools.Schools;
import dk.ungegarantien.shared.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For whom seats of a municipality's firms may be reserved: its schools and districts. */
@ApplicationScoped
class Beneficiaries {

    private final Transaction transaction;
    private final Schools schools;

    Beneficiaries(Transaction transaction, Schools schools) {
        this.transaction = transaction;
        this.schools = schools;
    }

    /** By name. */
    Uni<Choice> of(String municipality) {
        return districts(municipality).chain(districts -> schools.within(new Reach(municipality, true, Set.of()))
                .map(found -> new Choice(
                        districts,
                        found.stream()
                                .map(school -> new Named(school.id(), school.name(), school.district()))
                                .toList())));
    }

    private Uni<List<Named>> districts(String municipality) {
        return transaction
                .session()
                .chain(session -> session.createNativeQuery(
                                "select id, name from district where municipality_code = ?1 order by name, id",
                                Tuple.class)
                        .setParameter(1, municipality)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new Named(row.get(0, UUID.class), row.get(1, String.class), null))
                        .toList());
    }

    /** Whom one may choose from. */
    record Choice(List<Named> districts, List<Named> schools) {

        /** Empty for one that is not of this municipality. */
        Optional<Named> find(Beneficiary beneficiary) {
            var among = beneficiary.school() != null ? schools : districts;
            return among.stream()
                    .filter(one -> one.id().equals(beneficiary.id()))
                    .findFirst();
        }

        Named named(Beneficiary beneficiary) {
            return find(beneficiary).orElseGet(() -> new Named(beneficiary.id(), "–", null));
        }
    }

    /** A school or district by its name. */
    @Schema(name = "Beneficiary")
    record Named(
            UUID id,
            String name,

            @Schema(description = "Of a school that belongs to one.") @Nullable UUID district) {}
}
