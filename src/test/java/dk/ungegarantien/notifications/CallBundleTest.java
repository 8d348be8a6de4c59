package dk.ungegarantien.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import dk.ungegarantien.applications.ApplicationEscalated;
import dk.ungegarantien.applications.Awaited;
import dk.ungegarantien.applications.Cause;
import dk.ungegarantien.applications.Professional;
import dk.ungegarantien.shared.Language;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CallBundleTest {

    @Test
    void says_of_each_what_has_not_been_done_in_time() {
        var bundle = new CallBundle(
                Stream.of(Awaited.values()).map(CallBundleTest::call).toList());
        assertThat(bundle.content(Language.DA, "").applications())
                .containsExactly(
                        "»Kassen« hos Bageriet: ingen forælder eller værge har svaret",
                        "»Kassen« hos Bageriet: virksomheden har ikke svaret i tide",
                        "»Kassen« hos Bageriet: pladsen er ikke taget imod i tide",
                        "»Kassen« hos Bageriet: hjulpet videre, men har ikke valgt endnu");
        assertThat(bundle.content(Language.EN, "").applications())
                .containsExactly(
                        "“Kassen” at Bageriet: no parent or guardian has answered",
                        "“Kassen” at Bageriet: the firm has not answered in time",
                        "“Kassen” at Bageriet: the place has not been taken in time",
                        "“Kassen” at Bageriet: guided on, but has not chosen yet");
    }

    @Test
    void names_ten_and_counts_the_others() {
        var bundle = new CallBundle(
                Stream.generate(() -> call(Awaited.ANSWER)).limit(12).toList());
        var content = bundle.content(Language.DA, "");
        assertThat(content.count()).isEqualTo(12);
        assertThat(content.applications()).hasSize(10);
        assertThat(content.more()).isEqualTo(2);
    }

    @Test
    void counts_an_application_once_and_as_it_stands_now() {
        var application = UUID.randomUUID();
        var bundle = new CallBundle(List.of(
                call(application, Awaited.ANSWER),
                call(UUID.randomUUID(), Awaited.ANSWER),
                call(application, Awaited.CONFIRMATION)));
        assertThat(bundle.calls())
                .extracting(call -> call.cause)
                .containsExactlyInAnyOrder(Cause.NOT_ANSWERED, Cause.NOT_CONFIRMED);
        assertThat(CallBundle.applications(bundle.calls())).hasSize(2).contains(application);
    }

    private static Call call(Awaited awaited) {
        return call(UUID.randomUUID(), awaited);
    }

    private static Call call(UUID application, Awaited awaited) {
        return new Call(
                UUID.randomUUID(),
                new ApplicationEscalated(
                        application,
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "860",
                        "Bageriet",
                        "Kassen",
                        awaited,
                        Professional.CONSULTANT),
                Instant.parse("2026-11-20T11:00:00Z"));
    }
}
