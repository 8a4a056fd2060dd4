/**
 * Makes of the built jars what people install: a run-time image without what Twostep does not use,
 * an application image around it, and the platform's package. Run from its sources by the profile
 * {@code dist}, with the JDK that the build found; the tools are those of that JDK.
 */
package org.twostep.dist;
