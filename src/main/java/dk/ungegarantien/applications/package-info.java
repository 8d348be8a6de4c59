/** Every young person who asks gets an answer: a place, or somebody who takes over. Never silence, never a plain no. */
package dk.ungegarantien.applications;
