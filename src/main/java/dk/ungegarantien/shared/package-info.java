/** The words and promises every capability shares: places, weeks, problems, the outbox and the record of who did what. It knows nobody. */
package dk.ungegarantien.shared;
