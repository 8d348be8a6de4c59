package dk.ungegarantien.partners;

import dk.ungegarantien.shared.PdfPress;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;

/** Draws a pledge on paper. */
@ApplicationScoped
class PledgePdf {

    private final PdfPress press;

    PledgePdf(PdfPress press) {
        this.press = press;
    }

    @CheckedTemplate(basePath = "partners")
    static class Templates {
        static native TemplateInstance pledge(PledgeSheet sheet);
    }

    /** Takes some tenths of a second: never on the event loop. */
    byte[] draw(PledgeSheet sheet) {
        return press.draw(Templates.pledge(sheet).render());
    }
}
