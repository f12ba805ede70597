package io.github.verkan.report.document;

import java.nio.charset.StandardCharsets;

/** Anchors made from ids: letters, digits and hyphens stay as they are, everything else is spelt by its bytes, so that two ids never share an anchor. */
final class Anchors {

    private Anchors() {}

    /** The anchor of something with an id, within those of its kind. */
    static String of(String kind, String id) {
        StringBuilder anchor = new StringBuilder(kind).append('-');
        for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
            boolean isPlain = b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || b == '-';
            if (isPlain) {
                anchor.append((char) b);
            } else {
                anchor.append('_').append(Character.forDigit(b >> 4 & 0xF, 16)).append(Character.forDigit(b & 0xF, 16));
            }
        }
        return anchor.toString();
    }
}
