package dk.ungegarantien.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Properties;

/** Two municipalities full of firms, offers, young people and applications in every state. Written once, all or nothing. */
public final class DemoData {

    private DemoData() {}

    /**
     * Fills a database that has all migrations; does nothing when the demo data is there already. Nobody gets a mail of it.
     *
     * @param clock what today is: all dates of the demo are counted from there
     */
    public static void load(String jdbcUrl, String user, String password, Clock clock) {
        var settings = new Properties();
        settings.setProperty("user", user);
        settings.setProperty("password", password);
        // texts of JSON are taken for what their column is
        settings.setProperty("stringtype", "unspecified");
        // the places of an offer come at once, and the offer is listed once
        settings.setProperty("reWriteBatchedInserts", "true");
        try (var connection = DriverManager.getConnection(jdbcUrl, settings)) {
            connection.setAutoCommit(false);
            if (isNew(connection)) {
                load(new DemoSql(connection), new DemoDays(clock));
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("The demo data could not be loaded: " + e.getMessage(), e);
        }
    }

    /** Whoever loads at the same time waits here, and then finds it done. */
    private static boolean isNew(Connection connection) {
        var sql = new DemoSql(connection);
        sql.value("select pg_advisory_xact_lock(hashtext('demo data'))");
        return sql.value("select 1 from account where subject like 'demo-%' limit 1") == null;
    }

    private static void load(DemoSql sql, DemoDays days) {
        var requests = DemoMaterial.requests();
        var people = new DemoPeople(sql, days);
        var partners = new DemoPartners(sql, days, people);
        var offers = new DemoOffers(sql, days, people, partners, requests);
        people.load();
        DemoMaterial.MUNICIPALITIES.forEach(new DemoSchoolCalendars(sql, days, people)::load);
        DemoMaterial.MUNICIPALITIES.forEach(new DemoRosters(sql, days, people)::load);
        DemoMaterial.MUNICIPALITIES.forEach(partners::load);
        DemoMaterial.MUNICIPALITIES.forEach(offers::load);
        DemoMaterial.MUNICIPALITIES.forEach(new DemoVisits(sql, days, people)::load);
        var applications = new DemoApplications(sql, days, people, partners, offers);
        var cases = new DemoCases(sql, days, people, applications);
        applications.load(requests, cases);
        cases.load(DemoMaterial.help());
        DemoMaterial.MUNICIPALITIES.forEach(new DemoRounds(sql, days, people)::load);
        DemoMaterial.MUNICIPALITIES.forEach(new DemoGuests(sql, days, people)::load);
    }
}
