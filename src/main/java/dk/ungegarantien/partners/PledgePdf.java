package dk.ungegarantien.partners;

import static com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle.NORMAL;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Draws a pledge on paper, with fonts of its own so that æ, ø and å look the same everywhere. */
@ApplicationScoped
class PledgePdf {

    private static final String FAMILY = "IBM Plex Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    @CheckedTemplate(basePath = "partners")
    static class Templates {
        static native TemplateInstance pledge(PledgeSheet sheet);
    }

    /** Takes some tenths of a second: never on the event loop. */
    byte[] draw(PledgeSheet sheet) {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.useFont(() -> font("IBMPlexSans-Regular.ttf"), FAMILY, REGULAR, NORMAL, true);
        builder.useFont(() -> font("IBMPlexSans-SemiBold.ttf"), FAMILY, BOLD, NORMAL, true);
        builder.usePdfUaAccessibility(true);
        builder.useFastMode();
        builder.withHtmlContent(Templates.pledge(sheet).render(), null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static InputStream font(String file) {
        return PledgePdf.class.getResourceAsStream("/fonts/" + file);
    }
}
