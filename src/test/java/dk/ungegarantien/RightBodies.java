package dk.ungegarantien;

import java.util.Map;

/** What one sends with each operation of the contract that is right in form, so that only the id can be what is wrong. */
final class RightBodies {

    private static final String ROUND =
            "{\"title\":\"Ny\",\"year\":2026,\"weeks\":[\"2027-W06\"],\"classes\":[\"00000000-0000-7000-8000-000000000000\"],\"wishes\":3,\"deadline\":\"2027-01-10\"}";

    private static final String PUPIL = "{\"name\":\"Ny\",\"birthDate\":\"2012-05-17\",\"postalCode\":\"4400\"}";

    /** By operation, as {@code PUT /offers/{id}}; missing where nothing is sent. */
    static final Map<String, String> BY_OPERATION = Map.ofEntries(
            Map.entry("PUT /partners/{id}", """
                    {"name":"Ny","street":"Vej 1","postalCode":"9800","trade":"RETAIL","contact":{"name":"Bo","email":"bo@example.dk"}}"""),
            Map.entry("POST /partners/{id}/pledges", "{\"commitments\":[{\"form\":\"MENTORING\",\"perYear\":1}]}"),
            Map.entry("PUT /pledges/{id}", "{\"commitments\":[{\"form\":\"MENTORING\",\"perYear\":1}]}"),
            Map.entry(
                    "POST /pledges/{id}/signature",
                    "{\"signatoryName\":\"Bo\",\"signatoryTitle\":\"Ejer\",\"consent\":true,\"sha256\":\""
                            + "0".repeat(64) + "\"}"),
            Map.entry("POST /pledges/{id}/return", "{\"reasons\":\"Der mangler noget her.\"}"),
            Map.entry("PUT /offers/{id}", """
                    {"title":"Ny titel","terms":{"kind":"INTRO_JOB"}}"""),
            Map.entry("PUT /offers/{id}/seat-reservations", "{\"reservations\":[]}"),
            Map.entry("POST /pledges/{id}/ending", "{\"reasons\":\"Der mangler noget her.\"}"),
            Map.entry("POST /desk/cases/{id}/hand-over", "{\"profession\":\"COUNSELLOR\",\"note\":\"Til jer.\"}"),
            Map.entry("POST /desk/cases/{id}/notes", "{\"words\":\"Ringet.\"}"),
            Map.entry("POST /desk/cases/{id}/waiting", "{\"until\":\"2099-01-14\"}"),
            Map.entry(
                    "POST /desk/cases/{id}/proposals",
                    "{\"offer\":\"00000000-0000-7000-8000-000000000000\",\"words\":\"Her.\"}"),
            Map.entry(
                    "POST /desk/cases/{id}/applications",
                    "{\"offer\":\"00000000-0000-7000-8000-000000000000\",\"motivation\":\"Jeg vil gerne.\"}"),
            Map.entry(
                    "POST /desk/cases/{id}/destination",
                    "{\"reached\":\"EDUCATION\",\"words\":\"Begynder på grundforløb.\"}"),
            Map.entry("PUT /placement-rounds/{id}", ROUND),
            Map.entry(
                    "POST /placement-rounds/{id}/moves",
                    "{\"moves\":[{\"pupil\":\"00000000-0000-7000-8000-000000000000\",\"expected\":[]}]}"),
            Map.entry(
                    "POST /placement-rounds/{id}/holds",
                    "{\"offer\":\"00000000-0000-7000-8000-000000000000\",\"week\":\"2027-W06\"}"),
            Map.entry(
                    "POST /me/placement-rounds/{id}/hold",
                    "{\"offer\":\"00000000-0000-7000-8000-000000000000\",\"week\":\"2027-W06\"}"),
            Map.entry(
                    "POST /me/placement-rounds/{id}/waiting",
                    "{\"offer\":\"00000000-0000-7000-8000-000000000000\",\"week\":\"2027-W06\"}"),
            Map.entry(
                    "POST /placement-rounds/{id}/pupils/{pupil}/waiting",
                    "{\"offer\":\"00000000-0000-7000-8000-000000000000\",\"week\":\"2027-W06\"}"),
            Map.entry("PUT /placement-rounds/{id}/pupils/{pupil}/wishes", "{\"wishes\":[]}"),
            Map.entry("PUT /me/placement-rounds/{id}/wishes", "{\"wishes\":[]}"),
            Map.entry("POST /placement-rounds/{id}/own-places/{place}/refusal", "{\"words\":\"Det går ikke.\"}"),
            Map.entry("PUT /schools/{id}", """
                    {"name":"Ny","institutionNumber":"699999","street":"Vej 1","postalCode":"4400","contact":{"name":"Bo","email":"bo@example.dk"}}"""),
            Map.entry("POST /schools/{id}/classes", "{\"year\":2026,\"name\":\"8.X\",\"grade\":8}"),
            Map.entry("POST /schools/{id}/moving-up", "{\"from\":2026}"),
            Map.entry("PUT /districts/{id}", "{\"name\":\"Ny\"}"),
            Map.entry("PUT /school-classes/{id}", "{\"name\":\"8.X\",\"grade\":8}"),
            Map.entry("POST /school-classes/{id}/pupils", PUPIL),
            Map.entry("PUT /pupils/{id}", PUPIL),
            Map.entry("POST /pupils/{id}/move", "{\"schoolClass\":\"00000000-0000-7000-8000-000000000000\"}"),
            Map.entry("POST /pupils/{id}/leaving", "{}"),
            Map.entry("POST /pupils/{id}/return", "{\"schoolClass\":\"00000000-0000-7000-8000-000000000000\"}"),
            Map.entry("POST /offers/{id}/return", "{\"reasons\":\"Der mangler noget her.\"}"),
            Map.entry("POST /applications/{id}/invitation", "{\"at\":\"2099-01-14T15:00\",\"place\":\"Kontoret\"}"),
            Map.entry("POST /applications/{id}/acceptance", "{}"),
            Map.entry(
                    "POST /applications/{id}/referral",
                    "{\"reason\":\"Vi har desværre ikke plads.\",\"professional\":\"COUNSELLOR\"}"),
            Map.entry("POST /applications/{id}/completion", "{\"outcome\":\"COMPLETED\"}"),
            Map.entry("POST /applications/{id}/withdrawal", "{}"),
            Map.entry("POST /applications/{id}/help", "{}"),
            Map.entry("POST /applications/{id}/consent-request", "{}"),
            Map.entry("PUT /desk/cases/{id}/guardians", "{\"guardians\":[]}"),
            Map.entry(
                    "POST /desk/cases/{id}/consent-links",
                    "{\"application\":\"00000000-0000-7000-8000-000000000000\",\"guardian\":\"00000000-0000-7000-8000-000000000000\"}"),
            Map.entry("POST /visits/{id}/counter-proposal", """
                    {"date":"2099-01-14","from":"09:00","to":"11:00","words":"Hellere den dag."}"""),
            Map.entry("POST /visits/{id}/referral", "{\"words\":\"Vi har ikke plads.\",\"consultants\":true}"),
            Map.entry("POST /visits/{id}/keeping", "{\"words\":\"Det går ikke.\"}"),
            Map.entry("POST /visits/{id}/withdrawal", "{\"words\":\"Det går ikke.\"}"),
            Map.entry("POST /visits/{id}/cancellation", "{\"words\":\"Det går ikke.\"}"),
            Map.entry("POST /bookings/{id}/outcome", "{\"week\":\"2099-W03\",\"outcome\":\"CAME\"}"),
            Map.entry("POST /bookings/{id}/referral", "{\"words\":\"Vi er blevet syge.\"}"),
            Map.entry("PUT /me/bookings/{id}/arrangements", "{\"text\":\"Noget.\"}"),
            Map.entry(
                    "PUT /school-calendar/{year}",
                    "{\"firstDay\":\"2026-08-10\",\"lastDay\":\"2027-06-25\",\"holidays\":[]}"),
            Map.entry(
                    "PUT /desk/settings",
                    "{\"reviewBeforePublishing\":false,\"replyWorkingDays\":5,\"confirmWorkingDays\":5,\"takeWorkingDays\":2,\"followUpWorkingDays\":10,\"silenceMailAfter\":3,\"silencePauseAfter\":5,\"worksOnQuietDays\":false,\"closedDays\":[]}"));

    private RightBodies() {}
}
