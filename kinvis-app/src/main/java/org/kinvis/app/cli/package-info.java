/**
 * The command line, one command a file. {@link org.kinvis.app.cli.Kinvis} is where a run starts;
 * {@link org.kinvis.app.cli.PointOptions} and {@link org.kinvis.app.cli.OutputOptions} are what the
 * commands share. Results go to stdout, all else to stderr; exit code 0 done, 1 a run that failed, 2
 * wrong use or bad input.
 */
@NullMarked
package org.kinvis.app.cli;

import org.jspecify.annotations.NullMarked;
