package dk.ungegarantien.shared;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The municipalities of Denmark and which of them take part. */
@ApplicationScoped
public class Municipalities implements PanacheRepositoryBase<Municipality, String> {

    /** Those that take part, by name. */
    public Uni<List<Municipality>> takingPart() {
        return list("takesPart = true order by name");
    }

    /** The municipality of that code; fails with {@link Unknown}. */
    public Uni<Municipality> byCode(String code) {
        return findById(code).onItem().ifNull().failWith(Unknown::new);
    }
}
