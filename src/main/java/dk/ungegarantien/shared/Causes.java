package dk.ungegarantien.shared;

import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.StaleStateException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.LockAcquisitionException;

/** Reads from an exception what the database meant by it. */
final class Causes {

    /** SQLSTATE classes and codes that mean: not now. https://www.postgresql.org/docs/current/errcodes-appendix.html */
    private static final Set<String> NOT_NOW = Set.of("57P01", "57P02", "57P03", "53300");

    /** Hibernate reads the names of all constraints but these out of what the database says. */
    private static final Pattern EXCLUSION = Pattern.compile("exclusion constraint \"(\\w+)\"");

    private Causes() {}

    /** The name of the constraint that refused, or null. */
    static String constraint(Throwable thrown) {
        return chain(thrown)
                .map(Causes::nameIn)
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElse(null);
    }

    private static String nameIn(Throwable cause) {
        if (cause instanceof ConstraintViolationException violated && violated.getConstraintName() != null) {
            return violated.getConstraintName();
        }
        if (cause instanceof PgException pg) {
            return pg.getConstraint();
        }
        var exclusion = EXCLUSION.matcher(String.valueOf(cause.getMessage()));
        return exclusion.find() ? exclusion.group(1) : null;
    }

    /** Somebody else was faster, or two waited for each other and this one had to give way: nothing was done, and once more it can be. */
    static boolean changedAtOnce(Throwable thrown) {
        return chain(thrown)
                .anyMatch(cause -> cause instanceof OptimisticLockException
                        || cause instanceof StaleStateException
                        || cause instanceof LockAcquisitionException);
    }

    static boolean databaseAway(Throwable thrown) {
        return chain(thrown)
                .anyMatch(cause -> cause instanceof IOException
                        || cause instanceof VertxException
                        || cause instanceof io.vertx.core.impl.NoStackTraceThrowable
                        || cause instanceof PgException pg && NOT_NOW.contains(pg.getSqlState()));
    }

    private static Stream<Throwable> chain(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
