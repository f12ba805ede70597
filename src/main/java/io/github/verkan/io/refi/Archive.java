package io.github.verkan.io.refi;

import io.github.verkan.diagnostic.Diagnostic;
import io.github.verkan.diagnostic.Place;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** An archive whose files are read into memory by name, and only those that are asked for. Nothing is unpacked to disk. */
final class Archive implements AutoCloseable {

    private static final long SMALL = 1L << 20;

    private final ZipFile zip;
    private final String name;
    private final ZipLimits limits;
    private final Problems problems;
    private long unpacked;

    private Archive(ZipFile zip, String name, ZipLimits limits, Problems problems) {
        this.zip = zip;
        this.name = name;
        this.limits = limits;
        this.problems = problems;
    }

    /** Opens an archive; nothing, and reported, if it is none, is damaged or holds what an honest one does not. */
    static Optional<Archive> open(Path path, String name, ZipLimits limits, Problems problems) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(path.toFile());
        } catch (ZipException | EOFException damaged) {
            problems.add(Diagnostic.error("bad-archive", Place.file(name), "", "this is no archive, or it is damaged", "export the project again"));
            return Optional.empty();
        }
        Archive archive = new Archive(zip, name, limits, problems);
        if (!archive.isHonest()) {
            zip.close();
            return Optional.empty();
        }
        return Optional.of(archive);
    }

    private boolean isHonest() {
        if (zip.size() > limits.entries()) {
            problems.add(Diagnostic.error("archive-too-large", Place.file(name), String.valueOf(zip.size()),
                    "the archive holds more than " + limits.entries() + " files; it is not read", ""));
            return false;
        }
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
            String entry = entries.nextElement().getName();
            if (leadsOut(entry)) {
                problems.add(Diagnostic.error("archive-path", Place.file(name), entry,
                        "a file in the archive has a path that leads out of it; the archive is not read", ""));
                return false;
            }
        }
        return true;
    }

    private static boolean leadsOut(String entry) {
        String path = entry.replace('\\', '/');
        return path.startsWith("/") || path.length() > 1 && path.charAt(1) == ':' || ("/" + path + "/").contains("/../");
    }

    /** The bytes of a file; nothing if it is not there, or is more than the limits allow, which is reported. */
    Optional<byte[]> read(String entry) throws IOException {
        ZipEntry found = zip.getEntry(entry);
        if (found == null) {
            return Optional.empty();
        }
        long most = most(found);
        byte[] bytes;
        try (InputStream in = zip.getInputStream(found)) {
            bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16L, most + 1));
        } catch (ZipException | EOFException damaged) {
            problems.add(Diagnostic.error("bad-archive", Place.file(name), entry, "this file in the archive is damaged; it is not read", "export the project again"));
            return Optional.empty();
        }
        if (bytes.length > most) {
            problems.add(Diagnostic.error("archive-too-large", Place.file(name), entry, "unpacked, this file is larger than the limits allow; it is not read", ""));
            return Optional.empty();
        }
        unpacked += bytes.length;
        return Optional.of(bytes);
    }

    /** How much of a file is unpacked at most. The archive's word for its packed size holds: no more than that is there to be unpacked. */
    private long most(ZipEntry entry) {
        long byRatio = Math.max(SMALL, Math.max(0, entry.getCompressedSize()) * limits.ratio());
        return Math.min(byRatio, Math.min(limits.entry(), limits.total() - unpacked));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
