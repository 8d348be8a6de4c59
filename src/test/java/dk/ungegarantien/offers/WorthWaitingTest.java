package dk.ungegarantien.offers;

import static dk.ungegarantien.offers.BlockSeverity.BLOCKS;
import static dk.ungegarantien.offers.BlockSeverity.NEEDS;
import static dk.ungegarantien.offers.Obstacle.FULL;
import static dk.ungegarantien.offers.Obstacle.GUARDIAN_FIRST;
import static dk.ungegarantien.offers.Obstacle.RESERVED;
import static dk.ungegarantien.offers.Obstacle.TOO_YOUNG;
import static org.assertj.core.api.Assertions.assertThat;

import dk.ungegarantien.shared.IsoWeek;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WorthWaitingTest {

    @Test
    void waiting_is_worth_it_where_only_a_seat_is_missing() {
        assertThat(blockedBy(blocks(FULL)).isWorthWaiting()).isTrue();
        assertThat(blockedBy(blocks(RESERVED)).isWorthWaiting()).isTrue();
        assertThat(blockedBy(blocks(FULL), new Block(GUARDIAN_FIRST, NEEDS, "x", List.of()))
                        .isWorthWaiting())
                .isTrue();
        assertThat(blockedBy(blocks(FULL), blocks(TOO_YOUNG)).isWorthWaiting()).isFalse();
        assertThat(blockedBy(blocks(TOO_YOUNG)).isWorthWaiting()).isFalse();
        assertThat(blockedBy().isWorthWaiting()).as("a seat can be had").isFalse();
    }

    private static Block blocks(Obstacle obstacle) {
        return new Block(obstacle, BLOCKS, "x", List.of());
    }

    private static Match blockedBy(Block... blocks) {
        return new Match(UUID.randomUUID(), UUID.randomUUID(), IsoWeek.of("2027-W06"), List.of(blocks));
    }
}
