package dk.ungegarantien.notifications;

import java.util.UUID;

/**
 * What one person is to be told.
 *
 * @param topic what the thread is about that it belongs to; null until the secretary has filed it
 * @param calendar a calendar file that goes with it; null for none
 * @param pledge the pledge whose document goes with it; null for none
 */
record Letter(Recipient to, Content content, Topic topic, String calendar, UUID pledge) {

    static Letter to(Recipient recipient, Content content) {
        return new Letter(recipient, content, null, null, null);
    }

    Letter about(Topic topic) {
        return new Letter(to, content, topic, calendar, pledge);
    }

    Letter withCalendar(String calendar) {
        return new Letter(to, content, topic, calendar, pledge);
    }

    Letter withPledge(UUID pledge) {
        return new Letter(to, content, topic, calendar, pledge);
    }
}
