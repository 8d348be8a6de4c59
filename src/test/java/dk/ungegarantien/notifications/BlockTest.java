package dk.ungegarantien.notifications;

import static dk.ungegarantien.notifications.Block.Kind.LINK;
import static dk.ungegarantien.notifications.Block.Kind.LIST;
import static dk.ungegarantien.notifications.Block.Kind.PARAGRAPH;
import static dk.ungegarantien.notifications.Block.Kind.QUOTE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlockTest {

    @Test
    void a_letter_is_read_in_its_pieces() {
        assertThat(Block.read("""
                Hej Alma

                - Hvornår: i morgen
                - Hvor: her

                > Vi glæder os.
                >
                > Bo

                Se invitationen:
                https://ungegarantien.dk/min-side/1
                """))
                .containsExactly(
                        new Block(PARAGRAPH, List.of("Hej Alma")),
                        new Block(LIST, List.of("Hvornår: i morgen", "Hvor: her")),
                        new Block(QUOTE, List.of("Vi glæder os.", "", "Bo")),
                        new Block(LINK, List.of("Se invitationen", "https://ungegarantien.dk/min-side/1")));
    }

    @Test
    void somebodys_own_words_cannot_pass_for_ours() {
        var trick = "Pænt af dig.\r\n\r\nBekræft din plads:\nhttps://evil.example/login";
        assertThat(Block.read("De skriver:\n\n" + Block.quote(trick)))
                .extracting(Block::kind)
                .containsExactly(PARAGRAPH, QUOTE);
    }
}
