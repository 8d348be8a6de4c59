package dk.ungegarantien.bookings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a spreadsheet would calculate stays text. */
class CellTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Anna Æbeløe      | Anna Æbeløe
                    =1+1             | '=1+1
                    +45 20304050     | '+45 20304050
                    -2               | '-2
                    @SUM(A1)         | '@SUM(A1)
                    Nord; Syd        | "Nord; Syd"
                    Bodils "Bageri"  | "Bodils ""Bageri\"""
                    =A1;B1           | "'=A1;B1"
                    """, quoteCharacter = '$')
    void what_would_be_a_formula_is_text(String value, String written) {
        assertThat(Cell.written(value)).isEqualTo(written);
    }
}
