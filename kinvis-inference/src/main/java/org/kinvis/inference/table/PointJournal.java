package org.kinvis.inference.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.kinvis.physics.inputs.InvalidInputException;

/**
 * The points of a run that is not finished: rows of numbers in the order they come, and checkpoints that
 * say how far the run is. After a kill at any moment the run goes on from the last checkpoint; what was
 * written after it is cut off and written again.
 *
 * <p>For a result FILE the rows stand in FILE.part, as big-endian doubles, and the last checkpoint in
 * FILE.checkpoint, replaced as a whole. {@link #finish} removes both.
 */
public final class PointJournal implements AutoCloseable {

    private static final int MAGIC = 0x4b494e56;

    private final Path part;
    private final Path checkpoint;
    private final String fingerprint;
    private final int columns;
    private final FileChannel rows;
    private ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
    private long rowCount;

    private PointJournal(
            Path part, Path checkpoint, String fingerprint, int columns, FileChannel rows) {
        this.part = part;
        this.checkpoint = checkpoint;
        this.fingerprint = fingerprint;
        this.columns = columns;
        this.rows = rows;
    }

    /**
     * How far a run is.
     *
     * @param done what is finished, in the units of the run, such as chunks
     * @param rows how many rows there were then
     * @param state whatever else the run needs to go on
     */
    public record Checkpoint(long done, long rows, byte[] state) {}

    /** Whether an unfinished run of this result is there. */
    public static boolean exists(Path result) {
        return Files.exists(beside(result, ".checkpoint"));
    }

    /** Removes what an unfinished run has left. */
    public static void discard(Path result) throws IOException {
        Files.deleteIfExists(beside(result, ".checkpoint"));
        Files.deleteIfExists(beside(result, ".part"));
    }

    /**
     * A new journal. Its checkpoint says that nothing is done yet.
     *
     * @param result the file that the run will make
     * @param record what the run is
     * @param columns how many numbers a row has
     */
    public static PointJournal create(Path result, RunRecord record, int columns)
            throws IOException {
        PointJournal journal =
                open(
                        result,
                        record,
                        columns,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING);
        journal.checkpoint(0, new byte[0]);
        return journal;
    }

    private static PointJournal open(
            Path result, RunRecord record, int columns, StandardOpenOption... how)
            throws IOException {
        Path part = beside(result, ".part");
        StandardOpenOption[] options = java.util.Arrays.copyOf(how, how.length + 2);
        options[how.length] = StandardOpenOption.READ;
        options[how.length + 1] = StandardOpenOption.WRITE;
        return new PointJournal(
                part,
                beside(result, ".checkpoint"),
                record.fingerprint(),
                columns,
                FileChannel.open(part, options));
    }

    private static Path beside(Path result, String suffix) {
        return result.resolveSibling(result.getFileName() + suffix);
    }

    /** A journal that goes on, and where from. */
    public record Resumed(PointJournal journal, Checkpoint checkpoint) {}

    /**
     * Opens the journal of an unfinished run.
     *
     * @return nothing if there is none
     * @throws InvalidInputException if it belongs to another run
     */
    public static Optional<Resumed> resume(Path result, RunRecord record, int columns)
            throws IOException {
        Path file = beside(result, ".checkpoint");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Checkpoint last = read(file, record.fingerprint(), columns);
        PointJournal journal = open(result, record, columns);
        long length = last.rows() * columns * Double.BYTES;
        if (journal.rows.size() < length) {
            journal.rows.close();
            throw new InvalidInputException(
                    journal.part + ": shorter than its checkpoint says; remove it to begin anew");
        }
        journal.rows.truncate(length);
        journal.rows.position(length);
        journal.rowCount = last.rows();
        return Optional.of(new Resumed(journal, last));
    }

    private static Checkpoint read(Path file, String fingerprint, int columns) throws IOException {
        byte[] content = Files.readAllBytes(file);
        CRC32C sum = new CRC32C();
        int size = content.length - Long.BYTES;
        if (size < 0) {
            throw damaged(file);
        }
        sum.update(content, 0, size);
        if (ByteBuffer.wrap(content, size, Long.BYTES).getLong() != sum.getValue()) {
            throw damaged(file);
        }
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(content, 0, size));
        if (in.readInt() != MAGIC) {
            throw damaged(file);
        }
        if (!in.readUTF().equals(fingerprint) || in.readInt() != columns) {
            throw new InvalidInputException(
                    file
                            + ": of another run (card, seed, inputs or version differ); --force begins anew");
        }
        return new Checkpoint(in.readLong(), in.readLong(), in.readNBytes(in.readInt()));
    }

    private static InvalidInputException damaged(Path file) {
        return new InvalidInputException(file + ": damaged; --force begins anew");
    }

    /** Appends a row. */
    public void append(double... row) throws IOException {
        if (row.length != columns) {
            throw new IllegalArgumentException(row.length + " numbers for " + columns + " columns");
        }
        if (buffer.remaining() < columns * Double.BYTES) {
            flush();
        }
        if (buffer.capacity() < columns * Double.BYTES) {
            buffer = ByteBuffer.allocate(columns * Double.BYTES);
        }
        for (double number : row) {
            buffer.putDouble(number);
        }
        rowCount++;
    }

    private void flush() throws IOException {
        buffer.flip();
        while (buffer.hasRemaining()) {
            rows.write(buffer);
        }
        buffer.clear();
    }

    /** How many numbers a row has. */
    public int columns() {
        return columns;
    }

    /** How many rows there are. */
    public long rowCount() {
        return rowCount;
    }

    /**
     * Says how far the run is: from here a resumed one goes on.
     *
     * @param done what is finished
     * @param state whatever else the run needs to go on
     */
    public void checkpoint(long done, byte[] state) throws IOException {
        flush();
        rows.force(false);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(MAGIC);
        out.writeUTF(fingerprint);
        out.writeInt(columns);
        out.writeLong(done);
        out.writeLong(rowCount);
        out.writeInt(state.length);
        out.write(state);
        CRC32C sum = new CRC32C();
        sum.update(bytes.toByteArray());
        out.writeLong(sum.getValue());
        Path next = checkpoint.resolveSibling(checkpoint.getFileName() + ".new");
        try (FileChannel file =
                FileChannel.open(
                        next,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            ByteBuffer content = ByteBuffer.wrap(bytes.toByteArray());
            while (content.hasRemaining()) {
                file.write(content);
            }
            file.force(false);
        }
        Files.move(next, checkpoint, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Takes rows one by one. */
    public interface RowReader {

        /**
         * @param row the numbers; the same array each time
         */
        void row(double[] row) throws IOException;
    }

    /** Reads all rows in their order. */
    public void read(RowReader reader) throws IOException {
        JournalRows all = rows();
        double[] row = new double[columns];
        while (all.next(row)) {
            reader.row(row);
        }
    }

    /** All rows in their order. */
    JournalRows rows() throws IOException {
        flush();
        return new JournalRows(rows, columns, rowCount);
    }

    /** Removes the journal: its result is written. */
    public void finish() throws IOException {
        close();
        Files.deleteIfExists(checkpoint);
        Files.deleteIfExists(part);
    }

    /** Closes the files and leaves them for a resumed run. */
    @Override
    public void close() throws IOException {
        if (rows.isOpen()) {
            rows.close();
        }
    }
}
