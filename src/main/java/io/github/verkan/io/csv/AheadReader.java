package io.github.verkan.io.csv;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Reader;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Reads ahead on a thread of its own, a few blocks at most, so that decoding goes on while what was decoded is taken apart. The thread ends with the text, with
 * an error, which is thrown where it would have been read, or when this is closed.
 */
final class AheadReader extends Reader {

    private static final int BLOCK = 1 << 16;
    private static final int BLOCKS = 4;

    /** What was read: characters, or that there are no more, or why. */
    private record Block(char[] characters, int length, IOException failure) {}

    private final BlockingQueue<Block> blocks = new ArrayBlockingQueue<>(BLOCKS);
    private final Thread thread;
    private Block block;
    private int at;

    AheadReader(Reader in) {
        thread = new Thread(() -> run(in), "verkan-reading-ahead");
        thread.setDaemon(true);
        thread.start();
    }

    private void run(Reader in) {
        try {
            boolean more = true;
            while (more) {
                Block next = next(in);
                more = next.length >= 0;
                blocks.put(next);
            }
        } catch (InterruptedException closed) {
            // Nobody wants the rest.
        }
    }

    private static Block next(Reader in) {
        char[] characters = new char[BLOCK];
        try {
            return new Block(characters, in.read(characters, 0, characters.length), null);
        } catch (IOException e) {
            return new Block(characters, -1, e);
        } catch (RuntimeException e) {
            return new Block(characters, -1, new IOException(e));
        }
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (block == null || block.length >= 0 && at == block.length) {
            take();
        }
        if (block.failure != null) {
            throw block.failure;
        } else if (block.length < 0) {
            return -1;
        }
        int taken = Math.min(length, block.length - at);
        System.arraycopy(block.characters, at, buffer, from, taken);
        at += taken;
        return taken;
    }

    private void take() throws IOException {
        try {
            block = blocks.take();
            at = 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while reading");
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
