package io.github.verkan.report.charts;

/** Shades of one hue, darker for more. */
final class Shades {

    private static final int[] LIGHT = {0xde, 0xec, 0xf5};
    private static final int[] DARK = {0x0f, 0x4c, 0x75};
    private static final double[] WEIGHTS = {0.2126, 0.7152, 0.0722};
    private static final int HEX = 16;
    /** Below this luminance white is easier to read than black. */
    private static final double MIDDLE = 0.179;

    private Shades() {}

    /** The shade of a number from one to the most: the lightest for one. */
    static String of(int number, int most) {
        StringBuilder colour = new StringBuilder("#");
        for (int i = 0; i < LIGHT.length; i++) {
            int value = most <= 1 ? LIGHT[i] : LIGHT[i] + Math.floorDiv((DARK[i] - LIGHT[i]) * (number - 1), most - 1);
            colour.append(Character.forDigit(value / HEX, HEX)).append(Character.forDigit(value % HEX, HEX));
        }
        return colour.toString();
    }

    /** The colour of text on a shade. */
    static String inkOn(String colour) {
        double luminance = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), HEX) / 255.0;
            luminance += WEIGHTS[i] * (part <= 0.04045 ? part / 12.92 : StrictMath.pow((part + 0.055) / 1.055, 2.4));
        }
        return luminance < MIDDLE ? "#ffffff" : "#000000";
    }
}
