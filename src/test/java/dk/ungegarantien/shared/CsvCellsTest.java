package dk.ungegarantien.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellsTest {

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(1)", "+1", "-1", "@SUM(1)", " =1", "\t=1", "\r=1", "|cmd", "%x"})
    void no_cell_can_be_taken_for_a_formula(String formula) {
        assertThat(CsvCells.cell(formula).replace("\"", "")).startsWith("'");
    }

    @Test
    void what_would_break_a_line_or_a_cell_stands_in_quotes() {
        assertThat(CsvCells.file(
                        List.of(List.of("a;b", "c\"d", "e\nf", ""), List.of("Østergård, Alma", "8.B", "x", "y"))))
                .isEqualTo("\uFEFF\"a;b\";\"c\"\"d\";\"e\nf\";\r\n\"Østergård, Alma\";8.B;x;y\r\n");
    }
}
