/**
 * What partners make available: offers of every kind with their seats, from the first draft to the last day, the search that finds them, and
 * what stands between a person and a place.
 */
package dk.ungegarantien.offers;
