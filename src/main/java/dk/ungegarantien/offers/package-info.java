/** What partners make available: offers of every kind with their seats, from the first draft to the last day, and the search that finds them. */
package dk.ungegarantien.offers;
