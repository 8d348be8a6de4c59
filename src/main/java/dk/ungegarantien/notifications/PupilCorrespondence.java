package dk.ungegarantien.notifications;

import static dk.ungegarantien.notifications.Correspondence.Rule.on;

import dk.ungegarantien.schools.CodeToMail;
import dk.ungegarantien.schools.Codes;
import dk.ungegarantien.schools.Codes.CodeLetter;
import dk.ungegarantien.shared.Language;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Sends pupils their codes. The school knows no language of theirs: the letter is Danish, and says the same in English. */
@ApplicationScoped
class PupilCorrespondence implements Correspondence {

    private final Codes codes;
    private final Links links;

    PupilCorrespondence(Codes codes, Links links) {
        this.codes = codes;
        this.links = links;
    }

    @Override
    public List<Rule<?>> rules() {
        return List.of(on(CodeToMail.class, event -> Topic.pupil(event.pupil()), this::code));
    }

    private Uni<List<Letter>> code(CodeToMail event) {
        return codes.letterTo(event.pupil())
                .map(letter -> letter == null || letter.email() == null ? List.of() : List.of(to(letter)));
    }

    private Letter to(CodeLetter letter) {
        return Letter.to(
                new Recipient(letter.email(), Language.DA),
                new PupilContents.Code(
                        letter.firstName(), letter.school(), letter.className(), letter.code(), links.joinAsPupil()));
    }
}
