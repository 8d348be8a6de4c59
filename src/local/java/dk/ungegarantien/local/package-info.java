/** The whole product on one machine from one command: database, identity server, mailbox, application, demo data. Never shipped. */
package dk.ungegarantien.local;
