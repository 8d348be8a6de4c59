/** Firms that join the guarantee: what they tell about themselves, what they promise, and the proof that they signed it. */
package dk.ungegarantien.partners;
