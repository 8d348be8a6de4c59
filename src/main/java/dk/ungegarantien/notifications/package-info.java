/** Whoever has to know is told by mail, in their language: nothing never, and the same thing at most twice. */
package dk.ungegarantien.notifications;
