package dk.ungegarantien.notifications;

import java.util.List;
import java.util.UUID;

/**
 * What a thread of mails is about: one thing, or the heap of all that waits for somebody.
 *
 * @param id of the application, offer, pledge, case or visit; of a heap whose it is
 */
record Topic(Kind kind, UUID id) {

    enum Kind {
        APPLICATION,
        OFFER,
        PLEDGE,
        CASE,
        PUPIL,
        ROUND,
        VISIT,
        BOOKING,
        HEAP
    }

    static Topic application(UUID id) {
        return new Topic(Kind.APPLICATION, id);
    }

    static Topic offer(UUID id) {
        return new Topic(Kind.OFFER, id);
    }

    static Topic pledge(UUID id) {
        return new Topic(Kind.PLEDGE, id);
    }

    static Topic helpCase(UUID id) {
        return new Topic(Kind.CASE, id);
    }

    static Topic pupil(UUID id) {
        return new Topic(Kind.PUPIL, id);
    }

    static Topic round(UUID id) {
        return new Topic(Kind.ROUND, id);
    }

    static Topic visit(UUID id) {
        return new Topic(Kind.VISIT, id);
    }

    static Topic booking(UUID id) {
        return new Topic(Kind.BOOKING, id);
    }

    /** All that somebody has to see to. */
    static Topic heap(UUID owner) {
        return new Topic(Kind.HEAP, owner);
    }

    /**
     * A mail about one application belongs to its thread. One about several belongs to the heap of whoever has to act: in the thread of one
     * it would hide the others, in the threads of all it would tie them together, and by itself it would be one more loose mail a day.
     */
    static Topic ofAll(List<UUID> applications, UUID owner) {
        return applications.size() == 1 ? application(applications.get(0)) : new Topic(Kind.HEAP, owner);
    }
}
