/** Who is calling, and the little that a young person has chosen to tell about themselves. */
package dk.ungegarantien.accounts;
