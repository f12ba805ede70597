package io.github.verkan.io.csv;

import java.io.IOException;
import java.io.Reader;

/** Reads on, but not without end: of one row only so many characters, since a quote that is never closed would gather the rest of a file in one cell. */
final class StreamedText extends Reader {

    private final Reader in;
    private final long mostOfRow;
    private long sinceRow;

    StreamedText(Reader in, long mostOfRow) {
        this.in = in;
        this.mostOfRow = mostOfRow;
    }

    /** A row has been read to its end. */
    void rowEnds() {
        sinceRow = 0;
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        if (sinceRow > mostOfRow) {
            throw new RowTooLongException();
        }
        int read = in.read(buffer, from, length);
        sinceRow += Math.max(0, read);
        return read;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** A row has no end within what is read of one. */
    static final class RowTooLongException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
