/** Classes visit firms, and firms classes: asked for, agreed on, moved, and guided on in place of a no. */
package dk.ungegarantien.visits;
