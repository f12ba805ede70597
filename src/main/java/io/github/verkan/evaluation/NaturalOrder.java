package io.github.verkan.evaluation;

import java.math.BigInteger;
import java.util.Comparator;

/** Orders texts by their characters, but runs of digits by value, so that "cycle 10" comes after "cycle 9". */
enum NaturalOrder implements Comparator<String> {
    INSTANCE;

    @Override
    public int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int endOfA = endOfDigits(a, i);
            int endOfB = endOfDigits(b, j);
            int order;
            if (endOfA > i && endOfB > j) {
                order = new BigInteger(a.substring(i, endOfA)).compareTo(new BigInteger(b.substring(j, endOfB)));
                i = endOfA;
                j = endOfB;
            } else {
                order = Character.compare(a.charAt(i++), b.charAt(j++));
            }
            if (order != 0) {
                return order;
            }
        }
        int rest = Integer.compare(a.length() - i, b.length() - j);
        return rest != 0 ? rest : a.compareTo(b);
    }

    private static int endOfDigits(String text, int from) {
        int end = from;
        // Twenty digits are compared by value, longer runs in pieces: no text can make the comparison expensive.
        while (end < text.length() && end < from + 20 && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
