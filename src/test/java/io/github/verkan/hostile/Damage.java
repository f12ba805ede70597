package io.github.verkan.hostile;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Changes files: their bytes, what they are made of, and what they say. The same seed makes the same change. */
final class Damage {

    /** What is put in place of values, or anywhere. */
    private static final List<String> VALUES = List.of("", " ", "null", "true", "0", "-0", "-1", "1e400", "-1e999999999", "1e-999999999", "1.9", "0x1p3", "1d", "NaN", "Infinity",
            "\u0663", "9".repeat(19), "9".repeat(101), "0." + "0".repeat(50) + "1", "2147483648", "9223372036854775808", "1,25", "1.234", "1 234,5", "12 %", "1|2|3", "|", "a|a|A",
            "2020-02-30", "+999999999-01-01", "03/04/2018", "2018-13", "stöder", "stödjer ej", "K1", "k1", "K1 ", "\u212A1", "E1", "e\u0301", "\u00E9", "\uFF2B1", "../../etc/passwd", "C:\\x", "file:///etc/passwd",
            "theory.csv", "\uD800", "\uDC00x", "\u0000", "\u0001", "\u001B[31m", "\u202E", "\u200B", "\u2028", "\uFEFF", "\uFFFE", "<script>", "&lt;", "&x;", "]]>", "<!DOCTYPE x>", "=1+1",
            "\"", "'", "\\", "\\u0000", "\\ud800", "#SAKNAS!", "x".repeat(300), "AaAaAaAa", "BBBBBBBB", "verkan/theory/2", "extensions");
    private static final List<String> JSON = List.of("{", "}", "[", "]", ",", ":", "\"", "{}", "[]", "[[[[", "null", "true", "\"x\"", "\"\"", "{\"id\": \"K1\"}", "[\"K1\", \"K1\"]", "-", "1e", "1e5", "\"id\": \"K1\",",
            "//", "\"extensions\": {\"a\": {\"a\": -0.0}},", "\\u", "\"\\ud800\"", "\"format\": \"verkan/evidence/1\",", "[1,1,1,1,1,1,1,1,1]");
    private static final List<String> TABLE = List.of(";", ",", "\t", "\"", "\"\"", "\n", "\r", "\r\n", "\n\n", "|", "sep=,\n", ";;;;;;;;", "\";\"", "\"a\"b", "summa;;;", "id;mål;riktning\n", "\"\n\"");
    private static final List<String> XML = List.of("<", ">", "</", "/>", "&", "\"", "<Code name=\"x\">", "</Code>", "<Codes/>", "<![CDATA[", "<!-- ", "<?x?>", "<!DOCTYPE x [<!ENTITY a \"b\">]>", "&a;", "&#0;", "&#xD800;",
            " guid=\"C1\"", "<Code guid=\"C1\" name=\"a\"><Code guid=\"C1\" name=\"a\"/></Code>", "<x:a xmlns:x=\"urn:y\">", "xmlns=\"\"", "<CodeRef targetGUID=\"?\"/>", "startPosition=\"-1\"", "endPosition=\"99999999999\"");
    private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16, StandardCharsets.ISO_8859_1, Charset.forName("windows-1252"),
            Charset.forName("UTF-32"), Charset.forName("IBM037"), StandardCharsets.US_ASCII);
    private static final byte[][] MARKS = {{(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, {(byte) 0xFF, (byte) 0xFE}, {(byte) 0xFE, (byte) 0xFF}, {0, 0, (byte) 0xFE, (byte) 0xFF}};
    /** No proper UTF-8: overlong, surrogates, beyond Unicode, cut. */
    private static final byte[][] SEQUENCES = {{(byte) 0xC0, (byte) 0xAF}, {(byte) 0xE0, (byte) 0x80, (byte) 0xAF}, {(byte) 0xC0, (byte) 0x80}, {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
            {(byte) 0xED, (byte) 0xB0, (byte) 0x80}, {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80}, {(byte) 0xFF}, {(byte) 0xE2, (byte) 0x82}, {(byte) 0x81}, {(byte) 0x80}, {0}};

    private final SplittableRandom random;

    private Damage(long seed) {
        random = new SplittableRandom(seed);
    }

    /** A damaged copy; half of the texts as text, in which surrogates may stand alone, and half as bytes. */
    static Input to(Seed seed, long number) throws IOException {
        return new Damage(number).damaged(seed);
    }

    private Input damaged(Seed seed) throws IOException {
        if (seed.form() == Form.REFI_PROJECT && random.nextInt(4) > 0) {
            byte[] xml = Files.readAllBytes(Path.of("src/test/resources/hostile/project.qde"));
            return new Input(seed, Seed.project(random.nextInt(5) == 0 ? bytes(xml) : encoded(text(xml, XML))), null);
        }
        List<String> pieces = seed.form().isJson() ? JSON : seed.form().isTable() ? TABLE : XML;
        if (seed.form() == Form.REFI_PROJECT || random.nextInt(5) == 0) {
            return new Input(seed, bytes(seed.bytes()), null);
        }
        StringBuilder text = text(seed.bytes(), pieces);
        return random.nextBoolean() ? new Input(seed, encoded(text), null) : new Input(seed, null, text.toString());
    }

    /** Without a thought of what they mean. */
    private byte[] bytes(byte[] sound) {
        byte[] bytes = sound;
        for (int i = random.nextInt(1, 5); i > 0; i--) {
            int at = random.nextInt(bytes.length + 1);
            int to = Math.min(bytes.length, at + (random.nextInt(4) == 0 ? random.nextInt(400) : random.nextInt(4)));
            bytes = switch (random.nextInt(7)) {
                case 0 -> spliced(bytes, at, to, new byte[0]);
                case 1 -> spliced(bytes, at, to, random(random.nextInt(1, 5)));
                case 2 -> spliced(bytes, at, at, SEQUENCES[random.nextInt(SEQUENCES.length)]);
                case 3 -> spliced(bytes, at, at, Arrays.copyOfRange(bytes, at, to));
                case 4 -> spliced(bytes, 0, 0, MARKS[random.nextInt(MARKS.length)]);
                case 5 -> Arrays.copyOf(bytes, at);
                default -> flipped(bytes, at);
            };
        }
        return bytes;
    }

    private byte[] random(int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private byte[] flipped(byte[] bytes, int at) {
        byte[] copy = bytes.clone();
        if (at < copy.length) {
            copy[at] ^= (byte) (1 << random.nextInt(8));
        }
        return copy;
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] piece) {
        byte[] copy = Arrays.copyOf(bytes, bytes.length - (to - from) + piece.length);
        System.arraycopy(piece, 0, copy, from, piece.length);
        System.arraycopy(bytes, to, copy, from + piece.length, bytes.length - to);
        return copy;
    }

    /** With a thought of what it is made of. */
    private StringBuilder text(byte[] sound, List<String> pieces) {
        StringBuilder text = new StringBuilder(new String(sound, StandardCharsets.UTF_8));
        for (int i = random.nextInt(1, 5); i > 0; i--) {
            change(text, pieces);
        }
        return text;
    }

    private byte[] encoded(StringBuilder text) {
        return text.toString().getBytes(random.nextInt(12) == 0 ? of(ENCODINGS) : StandardCharsets.UTF_8);
    }

    private <T> T of(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private void change(StringBuilder text, List<String> pieces) {
        int at = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), at + (random.nextInt(4) == 0 ? random.nextInt(200) : random.nextInt(4)));
        switch (random.nextInt(9)) {
            case 0 -> text.delete(at, to);
            case 1 -> text.insert(at, of(pieces));
            case 2 -> text.replace(at, to, of(pieces));
            case 3 -> text.insert(at, of(VALUES));
            case 4 -> lines(text, at);
            case 5 -> text.insert(at, of(pieces).repeat(random.nextInt(1, 120)));
            case 6 -> text.insert(at, text.substring(at, to));
            default -> value(text, at, pieces);
        }
    }

    /** Takes a line away, or says it twice: a key, a row or an element. */
    private void lines(StringBuilder text, int at) {
        int from = text.lastIndexOf("\n", at) + 1;
        int to = text.indexOf("\n", at) + 1;
        if (to > from) {
            String line = text.substring(from, to);
            switch (random.nextInt(3)) {
                case 0 -> text.delete(from, to);
                case 1 -> text.insert(to, line);
                default -> text.insert(random.nextInt(text.length()), line);
            }
        }
    }

    /** Puts another value in the place of one, and leaves what stands around it sound. */
    private void value(StringBuilder text, int at, List<String> pieces) {
        String edges = pieces == TABLE ? ";\n" : pieces == XML ? "\"" : "\"[]{},:\n";
        int from = at;
        while (from > 0 && edges.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int to = at;
        while (to < text.length() && edges.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        text.replace(from, to, of(VALUES));
    }
}
