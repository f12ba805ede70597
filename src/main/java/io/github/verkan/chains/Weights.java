package io.github.verkan.chains;

/**
 * How much goes through a link of each kind when a {@link Supposition} is followed, in hundredths. All of it is convention: a theory says that something
 * contributes, not how much.
 *
 * <p>{@link #STANDARD} takes the words of goal modelling (ITU-T Z.151) for what a link says. One that contributes, to an extent that the theory leaves open, is
 * a positive contribution of unknown extent (75), one that hinders a negative one (−75): by itself neither settles the matter. An alternative is one of
 * several ways, of which the best counts as it is (100), and so does what makes up for a lack. What an element requires has no weight: the element gets no
 * further than the least of it.
 *
 * @param contributes what a link that contributes adds, from 1 to 100
 * @param hinders what a link that hinders adds, from −100 to −1
 * @param alternative how much of an alternative counts, from 1 to 100
 * @param compensates how much of what makes up for a lack counts, from 1 to 100
 * @param tolerance how far short of 100 several contributions stay that are not all of it by themselves, from 0 to 99
 */
public record Weights(int contributes, int hinders, int alternative, int compensates, int tolerance) {

    /** 75, −75, 100, 100, and a tolerance of 10. */
    public static final Weights STANDARD = new Weights(75, -75, 100, 100, 10);

    /**
     * Makes weights.
     *
     * @throws IllegalArgumentException if one lies outside its range
     */
    public Weights {
        within("contributes", contributes, 1, 100);
        within("hinders", hinders, -100, -1);
        within("alternative", alternative, 1, 100);
        within("compensates", compensates, 1, 100);
        within("tolerance", tolerance, 0, 99);
    }

    private static void within(String name, int value, int from, int to) {
        if (value < from || value > to) {
            throw new IllegalArgumentException(name + " lies from " + from + " to " + to + ": " + value);
        }
    }
}
