package dk.ungegarantien.notifications;

import dk.ungegarantien.shared.Language;
import io.quarkus.qute.Engine;
import io.quarkus.qute.TemplateExtension;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;

/** Turns letters into words, and words into what a mailbox shows. */
@ApplicationScoped
class Typesetter {

    private final Engine engine;

    Typesetter(Engine engine) {
        this.engine = engine;
    }

    /** The letter in the recipient's language. */
    Uni<Writing> write(Letter letter) {
        var name = "mail/%s/%s.txt"
                .formatted(folder(letter.to().language()), letter.content().template());
        return engine.getTemplate(name)
                .data("letter", letter.content())
                .createUni()
                .map(Writing::of);
    }

    Uni<String> html(Mail mail) {
        return page("html", mail, Block.read(mail.body));
    }

    Uni<String> text(Mail mail) {
        return page("txt", mail, Block.read(mail.body));
    }

    private Uni<String> page(String form, Mail mail, List<Block> blocks) {
        var sheet = new Sheet(mail.subject, folder(mail.language), mail.body, blocks);
        return engine.getTemplate("mail/sheet." + form).data("sheet", sheet).createUni();
    }

    private static String folder(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }

    /** What the two sheets of paper, text and HTML, are filled with. */
    record Sheet(String subject, String language, String body, List<Block> blocks) {

        public boolean danish() {
            return language.equals("da");
        }
    }

    /** {@code letter.message.quoted}: somebody's own words. */
    @TemplateExtension
    static String quoted(String words) {
        return Block.quote(words);
    }
}
