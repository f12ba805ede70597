package io.github.verkan.io.refi;

/**
 * Bounds on what is unpacked, against archives that are not what they seem.
 *
 * @param entries the most files in an archive
 * @param entry the largest file in it that is read, unpacked, in bytes
 * @param total the most that is unpacked in all, in bytes
 * @param ratio how many times larger than packed a file of more than a mebibyte may be
 */
public record ZipLimits(int entries, long entry, long total, int ratio) {

    /** 20 000 files, 64 MiB each and 256 MiB in all, 200 times. */
    public static final ZipLimits DEFAULT = new ZipLimits(20_000, 64L << 20, 256L << 20, 200);

    /**
     * Makes limits.
     *
     * @throws IllegalArgumentException if one is not above 0
     */
    public ZipLimits {
        if (entries <= 0 || entry <= 0 || total <= 0 || ratio <= 0) {
            throw new IllegalArgumentException("limits must be above 0: " + entries + ", " + entry + ", " + total + ", " + ratio);
        }
    }
}
