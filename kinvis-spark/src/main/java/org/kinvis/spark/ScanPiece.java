package org.kinvis.spark;

import java.io.Serializable;

/**
 * Points of a scan that an executor works on.
 *
 * @param from the first
 * @param to before this one
 */
record ScanPiece(long from, long to) implements Serializable {}
