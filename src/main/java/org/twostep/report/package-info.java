/**
 * The report as a file: {@link org.twostep.report.Sheet} is a report put into words, and from it
 * come the page on paper and, with the figures of the report, JSON and a table. The same report
 * gives the same bytes, on every computer and at every time. Nothing here knows a screen.
 */
@NullMarked
package org.twostep.report;

import org.jspecify.annotations.NullMarked;
