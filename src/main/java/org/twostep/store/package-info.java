/**
 * Keeps everything in one H2 file, behind the ports of the other packages. What belongs here: SQL,
 * transactions, migrations, the key file, and backups; what does not: any rule about what is
 * stored.
 */
@NullMarked
package org.twostep.store;

import org.jspecify.annotations.NullMarked;
