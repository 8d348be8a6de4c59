package dk.ungegarantien.accounts;

import dk.ungegarantien.shared.ClosedDay;
import dk.ungegarantien.shared.Municipality;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The settings in force; each means what it means in {@link NewSettings}. */
record SettingsView(
        String municipality,
        String name,
        boolean reviewBeforePublishing,
        int replyWorkingDays,
        int confirmWorkingDays,
        int takeWorkingDays,
        int followUpWorkingDays,
        int silenceMailAfter,
        int silencePauseAfter,
        boolean worksOnQuietDays,

        @Schema(description = "The first first.") List<ClosedDay> closedDays,

        int version) {

    static SettingsView of(Municipality municipality, List<ClosedDay> closedDays) {
        var settings = municipality.settings();
        return new SettingsView(
                municipality.code(),
                municipality.name(),
                settings.reviewBeforePublishing(),
                settings.replyWorkingDays(),
                settings.confirmWorkingDays(),
                settings.takeWorkingDays(),
                settings.followUpWorkingDays(),
                settings.silenceMailAfter(),
                settings.silencePauseAfter(),
                settings.worksOnQuietDays(),
                closedDays,
                municipality.version());
    }
}
