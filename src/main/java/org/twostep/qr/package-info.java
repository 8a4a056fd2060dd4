/**
 * QR codes (ISO/IEC 18004) as plain squares, dark or light: made from a text, and read back from
 * what is shown. How they are drawn is the screen's business.
 */
@NullMarked
package org.twostep.qr;

import org.jspecify.annotations.NullMarked;
