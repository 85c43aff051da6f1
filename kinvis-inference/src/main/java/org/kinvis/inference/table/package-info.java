/**
 * Tables of points on disk: a journal that survives a kill, and the CSV or Parquet file it becomes.
 *
 * <p>Start with {@link org.kinvis.inference.table.PointJournal}. Nothing appears under a file's final
 * name before it is complete.
 */
@NullMarked
package org.kinvis.inference.table;

import org.jspecify.annotations.NullMarked;
