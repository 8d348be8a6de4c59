package dk.ungegarantien.offers;

import dk.ungegarantien.shared.IsoWeek;
import dk.ungegarantien.testing.As;
import io.restassured.response.Response;
import java.util.UUID;

/** Walks offers over HTTP to where a test begins. Every step must succeed; the owner's firm must be an active partner. */
public final class GivenOffers {

    private GivenOffers() {}

    /** A published internship with three seats in {@link OfferBody#aWeekAhead()}. */
    public static UUID anInternshipBy(As owner) {
        return published(owner, OfferBody.internship());
    }

    /** A published internship with that many seats in that week. */
    public static UUID anInternshipBy(As owner, IsoWeek week, int seats) {
        return published(owner, OfferBody.internship().terms("weeks", null).week(week, seats));
    }

    /** A published intro job with two positions, for those from 15 to 29. */
    public static UUID anIntroJobBy(As owner) {
        return published(owner, OfferBody.introJob());
    }

    /** A published intro job with that many positions. */
    public static UUID anIntroJobBy(As owner, int positions) {
        return published(owner, OfferBody.introJob().terms("positions", positions));
    }

    /** A published leisure job with one position, for those from 13. */
    public static UUID aLeisureJobBy(As owner) {
        return published(owner, OfferBody.leisureJob());
    }

    /** A published visit of a class at the firm, with one slot. */
    public static UUID aClassVisitBy(As owner) {
        return published(owner, OfferBody.classVisit());
    }

    /** A draft; answers its id. */
    public static UUID aDraftBy(As owner, OfferBody body) {
        return UUID.fromString(
                draft(owner, body).then().statusCode(201).extract().path("id"));
    }

    /** Drafted and published, in a municipality that does not review first. */
    public static UUID published(As owner, OfferBody body) {
        var id = aDraftBy(owner, body);
        publish(owner, id).then().statusCode(200);
        return id;
    }

    public static Response draft(As owner, OfferBody body) {
        return owner.calls().body(body.json()).post("/api/v1/offers");
    }

    public static Response publish(As owner, UUID id) {
        return owner.calls().post("/api/v1/offers/{id}/publication", id);
    }

    public static Response pause(As owner, UUID id) {
        return owner.calls().post("/api/v1/offers/{id}/pause", id);
    }

    public static Response close(As owner, UUID id) {
        return owner.calls().post("/api/v1/offers/{id}/closure", id);
    }

    static Response own(As owner, UUID id) {
        return owner.calls().get("/api/v1/offers/{id}/own", id);
    }

    /** As it is now, whoever has changed it last. */
    public static Response change(As owner, UUID id, OfferBody body) {
        return change(owner, id, own(owner, id).header("ETag"), body);
    }

    static Response change(As owner, UUID id, String etag, OfferBody body) {
        return owner.calls().header("If-Match", etag).body(body.json()).put("/api/v1/offers/{id}", id);
    }
}
