package io.github.verkan.hostile;

import java.util.Arrays;

/**
 * A file to be read.
 *
 * @param seed what it was before something happened to it
 * @param bytes what is in it; null where it is a text that was decoded already
 * @param text the same as text, where it is one
 */
record Input(Seed seed, byte[] bytes, String text) {

    static Input cut(Seed seed, int length) {
        return new Input(seed, Arrays.copyOf(seed.bytes(), length), null);
    }
}
