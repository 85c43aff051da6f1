package org.kinvis.inference.table;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** The rows of a journal one after the other, through a buffer that does not grow with their number. */
final class JournalRows {

    private static final int BUFFER = 1 << 16;

    private final FileChannel file;
    private final ByteBuffer buffer;
    private long position;
    private long left;

    /**
     * @param file big-endian doubles, row after row
     * @param columns how many numbers a row has
     * @param rows how many rows there are
     */
    JournalRows(FileChannel file, int columns, long rows) {
        this.file = file;
        this.buffer = ByteBuffer.allocate(Math.max(BUFFER, columns * Double.BYTES)).limit(0);
        this.left = rows;
    }

    /**
     * The next row.
     *
     * @param row takes its numbers
     * @return whether there is one
     */
    boolean next(double[] row) throws IOException {
        if (left == 0) {
            return false;
        }
        if (buffer.remaining() < row.length * Double.BYTES) {
            fill(row.length * Double.BYTES);
        }
        for (int j = 0; j < row.length; j++) {
            row[j] = buffer.getDouble();
        }
        left--;
        return true;
    }

    private void fill(int needed) throws IOException {
        buffer.compact();
        while (buffer.position() < needed) {
            int read = file.read(buffer, position);
            if (read < 0) {
                throw new EOFException("a journal that is shorter than its rows");
            }
            position += read;
        }
        buffer.flip();
    }
}
