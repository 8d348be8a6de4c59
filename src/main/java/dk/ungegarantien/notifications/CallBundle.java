package dk.ungegarantien.notifications;

import dk.ungegarantien.shared.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** All that one professional is told of at once; an application that they were called in for twice counts once, as it stands now. */
record CallBundle(List<Call> calls) {

    /** More lines nobody reads; the desk shows all. */
    static final int LINES = 10;

    CallBundle {
        var latest = new LinkedHashMap<UUID, Call>();
        calls.forEach(call -> latest.put(call.application, call));
        calls = List.copyOf(latest.values());
    }

    static List<UUID> applications(List<Call> calls) {
        return calls.stream().map(call -> call.application).toList();
    }

    GuaranteeContents.CalledIn content(Language language, String link) {
        var lines =
                calls.stream().limit(LINES).map(call -> line(call, language)).toList();
        return new GuaranteeContents.CalledIn(calls.size(), lines, calls.size() - lines.size(), link);
    }

    private static String line(Call call, Language language) {
        var danish = language == Language.DA;
        var place = (danish ? "%s hos %s" : "%s at %s").formatted(Spoken.quoted(call.offer, language), call.firm);
        var what =
                switch (call.cause) {
                    case NOT_CONFIRMED ->
                        danish ? "pladsen er ikke taget imod i tide" : "the place has not been taken in time";
                    case NOT_CHOSEN ->
                        danish ? "hjulpet videre, men har ikke valgt endnu" : "guided on, but has not chosen yet";
                    case OFFER_CLOSED ->
                        danish
                                ? "opslaget er lukket, før der kom svar"
                                : "the offer was closed before there was an answer";
                    case FIRM_LEFT ->
                        danish
                                ? "virksomheden er ikke længere garantipartner"
                                : "the firm is no longer a guarantee partner";
                    case GUARDIAN_SILENT ->
                        danish ? "ingen forælder eller værge har svaret" : "no parent or guardian has answered";
                    case NO_GUARDIAN ->
                        danish
                                ? "der er ingen forælder eller værge at skrive til"
                                : "there is no parent or guardian to write to";
                    default -> danish ? "virksomheden har ikke svaret i tide" : "the firm has not answered in time";
                };
        return "%s: %s".formatted(place, what);
    }
}
