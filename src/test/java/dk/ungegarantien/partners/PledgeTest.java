package dk.ungegarantien.partners;

import static dk.ungegarantien.partners.CommitmentForm.FAIRS;
import static dk.ungegarantien.partners.CommitmentForm.INTERNSHIP_WEEKS;
import static dk.ungegarantien.partners.PledgeStatus.ACTIVE;
import static dk.ungegarantien.partners.PledgeStatus.DRAFT;
import static dk.ungegarantien.partners.PledgeStatus.RETURNED;
import static dk.ungegarantien.partners.PledgeStatus.SIGNED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.ungegarantien.shared.InvalidInput;
import dk.ungegarantien.shared.PostalCode;
import dk.ungegarantien.shared.Trade;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PledgeTest {

    private static final Instant NOW = Instant.parse("2027-01-14T09:30:00Z");
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 14);

    private final PledgeText text = text(1, "Vi hjælper alle unge.");
    private final Partner bakery = bakery("Bageriet ved Åen");
    private final Pledge pledge = Pledge.draft(bakery, text, Map.of(INTERNSHIP_WEEKS, 4), null, NOW);

    @Nested
    class ADraft {

        @Test
        void says_who_promises_what_in_the_words_of_the_municipality() {
            assertThat(pledge.document)
                    .contains("Partnerskabsaftale i Hjørring Kommune", "Aftaletekst version 1")
                    .contains("Bageriet ved Åen\nCVR-nummer 24256790\nØstergade 12, 9800 Hjørring")
                    .contains("1. Løftet\nVi hjælper alle unge.")
                    .contains("2. Det bidrager vi med hvert år\n- Uger med elever i erhvervspraktik: 4 om året");
        }

        @Test
        void carries_the_fingerprint_of_exactly_that_text() {
            assertThat(new PledgeDocument("æøå\n").sha256())
                    .isEqualTo("22be1e9d4c9aad1bb055c922fc99f89d9cbf22ef17c76acec661230d47241d44");
            assertThat(pledge.sha256).isEqualTo(new PledgeDocument(pledge.document).sha256());
        }

        @Test
        void may_be_written_anew_and_then_has_another_fingerprint() {
            var before = pledge.sha256;
            pledge.amend(bakery, text, Map.of(FAIRS, 1), NOW);
            assertThat(pledge.commitments).containsExactly(Map.entry(FAIRS, 1));
            assertThat(pledge.sha256).isNotEqualTo(before);
        }

        @Test
        void cannot_be_answered_before_it_is_signed() {
            assertThatThrownBy(() -> pledge.approve(TODAY, NOW)).isInstanceOf(PledgeNotSigned.class);
            assertThatThrownBy(() -> pledge.giveBack("Nej", NOW)).isInstanceOf(PledgeNotSigned.class);
            assertThat(pledge.status).isEqualTo(DRAFT);
        }

        @Test
        void names_a_form_of_cooperation_once() {
            var twice = List.of(new Commitment(FAIRS, 1), new Commitment(FAIRS, 2));
            assertThatThrownBy(() -> Commitment.byForm(twice)).isInstanceOf(InvalidInput.class);
        }
    }

    @Nested
    class Signing {

        @Test
        void takes_the_fingerprint_of_what_was_read() {
            assertThatThrownBy(() -> pledge.sign(signature(), "0".repeat(64), text))
                    .isInstanceOf(PledgeTextChanged.class);
            pledge.sign(signature(), pledge.sha256, text);
            assertThat(pledge.status).isEqualTo(SIGNED);
        }

        @Test
        void is_refused_once_the_municipality_has_another_text() {
            var newText = text(2, "Vi hjælper endnu flere.");
            assertThatThrownBy(() -> pledge.sign(signature(), pledge.sha256, newText))
                    .isInstanceOf(PledgeTextReplaced.class);
        }

        @Test
        void happens_once() {
            pledge.sign(signature(), pledge.sha256, text);
            assertThatThrownBy(() -> pledge.sign(signature(), pledge.sha256, text))
                    .isInstanceOf(PledgeAlreadySigned.class);
        }

        @Test
        void freezes_the_text() {
            pledge.sign(signature(), pledge.sha256, text);
            assertThatThrownBy(() -> pledge.amend(bakery, text, Map.of(FAIRS, 1), NOW))
                    .isInstanceOf(PledgeNotOpen.class);
        }
    }

    @Nested
    class TheAnswer {

        @Test
        void approves_for_two_years_from_that_day() {
            signed().approve(TODAY, NOW);
            assertThat(pledge.status).isEqualTo(ACTIVE);
            assertThat(pledge.activeFrom).isEqualTo(TODAY);
            assertThat(pledge.activeUntil).isEqualTo(LocalDate.of(2029, 1, 14));
        }

        @Test
        void is_given_once() {
            signed().approve(TODAY, NOW);
            assertThatThrownBy(() -> pledge.approve(TODAY, NOW)).isInstanceOf(PledgeNotSigned.class);
        }

        @Test
        void returns_with_reasons_and_the_firm_may_sign_again() {
            signed().giveBack("Skriv hvor mange", NOW);
            assertThat(pledge.status).isEqualTo(RETURNED);
            assertThat(pledge.returnReasons).isEqualTo("Skriv hvor mange");
            pledge.sign(signature(), pledge.sha256, text);
            assertThat(pledge.status).isEqualTo(SIGNED);
            assertThat(pledge.returnReasons).isNull();
        }

        @Test
        void the_signature_under_a_returned_text_does_not_count_for_another() {
            signed().giveBack("Skriv hvor mange", NOW);
            pledge.amend(bakery, text, Map.of(FAIRS, 1), NOW);
            assertThat(pledge.status).isEqualTo(RETURNED);
            assertThat(pledge.signature).isNull();
        }
    }

    private Pledge signed() {
        return pledge.sign(signature(), pledge.sha256, text);
    }

    private static Signature signature() {
        return new Signature("Bodil Bager", "Indehaver", NOW, UUID.randomUUID(), "Bodil Bager", null);
    }

    private static PledgeText text(int version, String promise) {
        var section = new PledgeSection();
        section.headingDa = "Løftet";
        section.bodyDa = promise;
        var text = new PledgeText();
        text.id = UUID.randomUUID();
        text.municipalityCode = "860";
        text.version = version;
        text.termYears = 2;
        text.titleDa = "Partnerskabsaftale i Hjørring Kommune";
        text.sections = List.of(section);
        return text;
    }

    private static Partner bakery(String name) {
        return Partner.register(
                "860",
                Cvr.of("24256790"),
                new FirmDetails(
                        null,
                        name,
                        "Østergade 12",
                        new PostalCode("9800", "Hjørring", List.of("860"), 57.46, 9.97),
                        Trade.FOOD_PRODUCTION,
                        null,
                        new ContactPerson("Bodil Bager", "bodil@bageriet.example", null)),
                NOW);
    }
}
