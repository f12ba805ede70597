package io.github.verkan.io.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Where bytes are no UTF-8, and whether they are mostly that all the same: texts in another encoding have hardly a sequence that is well-formed in UTF-8.
 *
 * @param line the line of the first bytes that do not fit
 * @param isUtf8 whether more characters beyond ASCII are well-formed than not
 */
record Utf8Damage(int line, boolean isUtf8) {

    /** Finds it in bytes that are no UTF-8. */
    static Utf8Damage in(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(1 << 13);
        int first = -1;
        long damaged = 0;
        long sound = 0;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            out.flip();
            sound += out.chars().filter(c -> c > 0x7F).count();
            out.clear();
            if (result.isUnderflow()) {
                return new Utf8Damage(line(bytes, first), sound > damaged);
            } else if (result.isError()) {
                first = first < 0 ? in.position() : first;
                damaged++;
                in.position(in.position() + result.length());
            }
        }
    }

    private static int line(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            boolean isEnd = bytes[i] == '\n' || bytes[i] == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n');
            line += isEnd ? 1 : 0;
        }
        return line;
    }
}
