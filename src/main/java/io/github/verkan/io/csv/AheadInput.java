package io.github.verkan.io.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.MalformedInputException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Reads ahead on a thread of its own, a few blocks at most, and checks there that the bytes are UTF-8, so that this goes on while what was read is taken apart. The
 * thread ends with the bytes, with an error, which is thrown where it would have been read, or when this is closed.
 */
final class AheadInput extends InputStream {

    private static final int BLOCK = 1 << 16;
    private static final int BLOCKS = 4;

    /** What was read: bytes, or that there are no more, or after these bytes why. */
    private record Block(byte[] bytes, int length, IOException failure) {}

    private final BlockingQueue<Block> blocks = new ArrayBlockingQueue<>(BLOCKS);
    private final Thread thread;
    private final Utf8Check check = new Utf8Check();
    private Block block;
    private int at;

    AheadInput(InputStream in) {
        thread = new Thread(() -> run(in), "verkan-reading-ahead");
        thread.setDaemon(true);
        thread.start();
    }

    private void run(InputStream in) {
        try {
            boolean more = true;
            while (more) {
                Block next = next(in);
                more = next.length >= 0 && next.failure == null;
                blocks.put(next);
            }
        } catch (InterruptedException closed) {
            // Nobody wants the rest.
        }
    }

    private Block next(InputStream in) {
        byte[] bytes = new byte[BLOCK];
        try {
            int read = in.read(bytes, 0, bytes.length);
            int good = read < 0 ? check.isComplete() ? 0 : -1 : check.good(bytes, read);
            if (good == read || read < 0 && good == 0) {
                return new Block(bytes, read, null);
            }
            return new Block(bytes, Math.max(0, good), new MalformedInputException(1));
        } catch (IOException e) {
            return new Block(bytes, 0, e);
        } catch (RuntimeException e) {
            return new Block(bytes, 0, new IOException(e));
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (block == null || at == block.length) {
            if (block != null && block.failure != null) {
                throw block.failure;
            }
            take();
        }
        if (block.length < 0) {
            return -1;
        }
        int taken = Math.min(length, block.length - at);
        System.arraycopy(block.bytes, at, buffer, from, taken);
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
