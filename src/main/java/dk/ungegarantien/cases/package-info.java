/** Whoever a firm cannot help is helped by a professional, until a destination is recorded. */
package dk.ungegarantien.cases;
