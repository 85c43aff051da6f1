package org.kinvis.app.paper;

import java.io.IOException;
import java.util.List;

/** A figure, a table or a group of equations of the paper, recomputed. */
public interface Study {

    /** The name on the command line, such as {@code fig2}. */
    String name();

    /** What it is, in a line. */
    String title();

    /**
     * Computes, writes its files, and reports.
     *
     * @param output where files go
     */
    List<Entry> run(StudyOutput output) throws IOException;
}
