package io.github.verkan.io.csv;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Whether bytes are UTF-8 by RFC 3629, block by block: no overlong forms, no surrogates, nothing above U+10FFFF. */
final class Utf8Check {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long NOT_ASCII = 0x8080808080808080L;
    private static final int LOWEST = 0x80;
    private static final int HIGHEST = 0xBF;

    /** How many bytes of a character are to come, and between what the next of them lies. */
    private int toCome;
    private int lowest = LOWEST;
    private int highest = HIGHEST;

    /** How many of the first bytes of a block are good; all of them, unless one is wrong. Nothing is to be asked of what comes after one that is wrong. */
    int good(byte[] bytes, int length) {
        int at = 0;
        while (at < length) {
            if (toCome == 0) {
                while (at + Long.BYTES <= length && ((long) EIGHT.get(bytes, at) & NOT_ASCII) == 0) {
                    at += Long.BYTES;
                }
                while (at < length && bytes[at] >= 0) {
                    at++;
                }
                if (at < length && !begins(bytes[at] & 0xFF)) {
                    return at;
                }
                at++;
            } else if (goesOn(bytes[at] & 0xFF)) {
                at++;
            } else {
                return at;
            }
        }
        return length;
    }

    /** Whether the last character is whole. */
    boolean isComplete() {
        return toCome == 0;
    }

    private boolean begins(int first) {
        if (first >= 0xC2 && first <= 0xDF) {
            toCome = 1;
        } else if (first >= 0xE0 && first <= 0xEF) {
            toCome = 2;
            lowest = first == 0xE0 ? 0xA0 : LOWEST;
            highest = first == 0xED ? 0x9F : HIGHEST;
        } else if (first >= 0xF0 && first <= 0xF4) {
            toCome = 3;
            lowest = first == 0xF0 ? 0x90 : LOWEST;
            highest = first == 0xF4 ? 0x8F : HIGHEST;
        } else {
            return false;
        }
        return true;
    }

    private boolean goesOn(int next) {
        if (next < lowest || next > highest) {
            return false;
        }
        toCome--;
        lowest = LOWEST;
        highest = HIGHEST;
        return true;
    }
}
