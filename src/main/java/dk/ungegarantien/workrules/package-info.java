/**
 * What the law lets young people do at work: a schedule, its tasks, a person and a school calendar in, every broken rule out. Knows no
 * framework and no database.
 */
package dk.ungegarantien.workrules;
