package dk.ungegarantien.schools;

import dk.ungegarantien.schools.Codes.CodeLetter;
import dk.ungegarantien.shared.PdfPress;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The letters with the codes of a class, one page each. Read in a transaction, drawn after it has ended and away from the event loop. */
@ApplicationScoped
class CodeLetters {

    private final PdfPress press;
    private final Vertx vertx;
    private final String page;

    CodeLetters(PdfPress press, Vertx vertx, @ConfigProperty(name = "ungegarantien.public-url") String publicUrl) {
        this.press = press;
        this.vertx = vertx;
        this.page = publicUrl.replaceFirst("/+$", "") + "/elev";
    }

    @CheckedTemplate(basePath = "schools")
    static class Templates {
        static native TemplateInstance letters(List<CodeLetter> letters, String page);
    }

    /** @param find reads the letters; called in a transaction */
    Uni<byte[]> pdf(Supplier<Uni<List<CodeLetter>>> find) {
        return Panache.withTransaction(find)
                .chain(letters -> vertx.executeBlocking(
                        () -> press.draw(Templates.letters(letters, page).render()), false));
    }
}
