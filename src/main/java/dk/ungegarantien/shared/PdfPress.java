package dk.ungegarantien.shared;

import static com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle.NORMAL;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Puts a page on paper, readable by screen readers too, with fonts of its own so that æ, ø and å look the same everywhere. */
@ApplicationScoped
public class PdfPress {

    private static final String FAMILY = "IBM Plex Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    /** Takes some tenths of a second: never on the event loop. */
    public byte[] draw(String html) {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.useFont(() -> font("IBMPlexSans-Regular.ttf"), FAMILY, REGULAR, NORMAL, true);
        builder.useFont(() -> font("IBMPlexSans-SemiBold.ttf"), FAMILY, BOLD, NORMAL, true);
        builder.usePdfUaAccessibility(true);
        builder.useFastMode();
        builder.withHtmlContent(html, null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static InputStream font(String file) {
        return PdfPress.class.getResourceAsStream("/fonts/" + file);
    }
}
