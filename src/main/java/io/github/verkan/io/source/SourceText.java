package io.github.verkan.io.source;

import io.github.verkan.diagnostic.Checked;
import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a file, and the name to report it under.
 *
 * @param file the name
 * @param text the text, without byte order mark
 */
public record SourceText(String file, String text) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /**
     * Reads and decodes a file.
     *
     * @param path the file
     * @param file the name to report it under
     * @param limits how much to read at most
     * @return the text with what was found out about it; empty, with an error, if the file is too large or is no text
     * @throws IOException if the file cannot be opened or read
     */
    public static Checked<SourceText> read(Path path, String file, InputLimits limits) throws IOException {
        if (Files.isDirectory(path)) {
            throw new FileSystemException(path.toString(), null, "it is a folder");
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, limits.bytes() + 1));
            return decode(bytes, file, limits);
        }
    }

    /**
     * Decodes bytes.
     *
     * @param bytes the bytes
     * @param file the name to report them under
     * @param limits how much to accept at most
     * @return the text with what was found out about it; empty, with an error, if there is too much or it is no text
     */
    public static Checked<SourceText> decode(byte[] bytes, String file, InputLimits limits) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Place place = Place.file(file);
        if (bytes.length > limits.bytes()) {
            diagnostics.add(Diagnostic.error("file-too-large", place, "",
                    "the file is larger than " + limits.bytes() + " bytes", "raise the limit if the file is what you mean it to be"));
            return new Checked<>(new SourceText(file, ""), diagnostics);
        }
        String text = text(bytes, place, diagnostics);
        if (text.indexOf('\0') >= 0) {
            diagnostics.add(notText(place));
            text = "";
        }
        return new Checked<>(new SourceText(file, text), diagnostics);
    }

    private static Diagnostic notText(Place place) {
        return Diagnostic.error("not-text", place, "", "the file holds null characters: it is binary or damaged", "save it as CSV or JSON in UTF-8");
    }

    private static String text(byte[] bytes, Place place, List<Diagnostic> diagnostics) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strict(bytes, 3, StandardCharsets.UTF_8, place, diagnostics);
        } else if (startsWith(bytes, 0xFF, 0xFE)) {
            return strict(bytes, 2, StandardCharsets.UTF_16LE, place, diagnostics);
        } else if (startsWith(bytes, 0xFE, 0xFF)) {
            return strict(bytes, 2, StandardCharsets.UTF_16BE, place, diagnostics);
        }
        try {
            return decoded(bytes, 0, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            return guessed(bytes, place, diagnostics);
        }
    }

    /** Damaged UTF-8 is refused, and so is what windows-1252 does not know either: to guess would change texts without a word. */
    private static String guessed(byte[] bytes, Place place, List<Diagnostic> diagnostics) {
        for (byte each : bytes) {
            if (each == 0) {
                diagnostics.add(notText(place));
                return "";
            }
        }
        Utf8Damage damage = Utf8Damage.in(bytes);
        Place first = Place.line(place.file(), damage.line());
        if (damage.isUtf8()) {
            diagnostics.add(Diagnostic.error("encoding-error", first, StandardCharsets.UTF_8.name(),
                    "the file is UTF-8 but for some bytes, of which these are the first; it is not read", "save it again, or take it from where it came from"));
            return "";
        }
        try {
            String text = decoded(bytes, 0, WINDOWS_1252);
            diagnostics.add(Diagnostic.note("encoding-guessed", first, WINDOWS_1252.name(), "the file is not UTF-8; read as windows-1252",
                    "save it as UTF-8 to be certain"));
            return text;
        } catch (CharacterCodingException unknown) {
            diagnostics.add(Diagnostic.error("encoding-error", first, "", "the bytes are neither UTF-8 nor windows-1252; the file is not read", "save it as UTF-8"));
            return "";
        }
    }

    private static String strict(byte[] bytes, int from, Charset charset, Place place, List<Diagnostic> diagnostics) {
        try {
            return decoded(bytes, from, charset);
        } catch (CharacterCodingException e) {
            diagnostics.add(Diagnostic.error("encoding-error", place, charset.name(),
                    "the byte order mark says so, but the bytes do not fit", ""));
            return "";
        }
    }

    private static String decoded(byte[] bytes, int from, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, from, bytes.length - from)).toString();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * A short summary, never the text itself.
     *
     * @return the file's name and the number of characters
     */
    @Override
    public String toString() {
        return "SourceText[" + file + ", " + text.length() + " characters]";
    }
}
