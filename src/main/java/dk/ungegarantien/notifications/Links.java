package dk.ungegarantien.notifications;

import dk.ungegarantien.shared.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The pages that letters lead to. */
@ApplicationScoped
class Links {

    private final String base;

    Links(@ConfigProperty(name = "ungegarantien.public-url") String publicUrl) {
        base = publicUrl.replaceFirst("/+$", "");
    }

    String myApplication(UUID id) {
        return base + "/min-side/ansoegninger/" + id;
    }

    /** The token stands behind the #, which no browser sends and no log keeps. */
    String consent(String token, Language language) {
        return base + "/samtykke" + (language == Language.EN ? "?lang=en#" : "#") + token;
    }

    String myPage() {
        return base + "/min-side";
    }

    String receivedApplications() {
        return base + "/partner/ansoegninger";
    }

    String receivedApplication(UUID id) {
        return base + "/partner/ansoegninger/" + id;
    }

    String queue() {
        return base + "/kommune/sager";
    }

    String helpCase(UUID id) {
        return base + "/kommune/sager/" + id;
    }

    String myHelp(UUID id) {
        return base + "/min-side/hjaelp/" + id;
    }

    String joinAsPupil() {
        return base + "/elev";
    }

    String myFirm() {
        return base + "/partner/virksomhed";
    }

    String firmsOverview() {
        return base + "/partner";
    }

    String becomePartner() {
        return base + "/bliv-partner";
    }

    String myPlacements() {
        return base + "/min-side/praktik";
    }

    /** A pupil's round: the wishes, the waiting list, and what came of them. */
    String myRound(UUID round) {
        return myPlacements() + "/" + round;
    }

    String board(UUID round) {
        return base + "/kommune/praktik/" + round;
    }

    String firmsOffers() {
        return base + "/partner/opslag";
    }

    String editOffer(UUID id) {
        return base + "/partner/opslag/" + id;
    }

    /** As the schools' side sees it. */
    String visit(UUID id) {
        return base + "/kommune/besoeg/" + id;
    }

    String receivedVisit(UUID id) {
        return base + "/partner/besoeg/" + id;
    }

    /** Who comes to a firm. */
    String guests() {
        return base + "/partner/elever";
    }

    String offer(UUID id) {
        return base + "/opslag/" + id;
    }
}
