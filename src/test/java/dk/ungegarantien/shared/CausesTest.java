package dk.ungegarantien.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.concurrent.CompletionException;
import org.hibernate.exception.LockAcquisitionException;
import org.junit.jupiter.api.Test;

class CausesTest {

    @Test
    void whoever_had_to_give_way_may_try_again() {
        var deadlock = new LockAcquisitionException("error executing SQL statement", new SQLException("", "40P01"));
        assertThat(Causes.changedAtOnce(new CompletionException(deadlock))).isTrue();
        assertThat(Causes.changedAtOnce(new CompletionException(new OptimisticLockException())))
                .isTrue();
    }

    @Test
    void what_else_goes_wrong_is_not_told_as_that() {
        assertThat(Causes.changedAtOnce(new CompletionException(new IllegalStateException())))
                .isFalse();
    }
}
