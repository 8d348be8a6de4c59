/** When there is school: each municipality tells its years, and for all others it is known what is usual. */
package dk.ungegarantien.schools;
