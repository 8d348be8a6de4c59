/** Schools with their classes and pupils, whom a coordinator reaches, and when there is school: what nobody has told is what is usual. */
package dk.ungegarantien.schools;
