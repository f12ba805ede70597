package io.github.verkan.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is done to a file of any format, reading it gives diagnostics within the bounds of {@link Reading}. A build cuts files at more than twenty
 * thousand places, small ones everywhere, and makes ten thousand changes; {@code mvn -Phostile} cuts all files everywhere and makes two million.
 */
class HostileInputTest {

    private static final int CHANGED = Integer.getInteger("verkan.hostile.inputs", 10_000);
    private static final long FIRST = Long.getLong("verkan.hostile.first", 0);
    private static final boolean EVERYWHERE = CHANGED > 100_000;
    /** At how many places a file is cut at least, if it is so long. */
    private static final int CUTS = 500;
    private static final int CUTS_OF_LARGE = 60;
    /** Larger files are cut and changed more rarely, as each takes longer to read. */
    private static final int LARGE = 5_000;
    private static final int LARGE_EVERY = 12;
    private static final int FOLLOWED_EVERY = 20;

    private final List<Seed> seeds = Seed.all();
    private Reading reading;
    private int inputs;

    @TempDir
    private Path folder;

    HostileInputTest() throws IOException {}

    @BeforeEach
    void prepare() throws IOException {
        reading = new Reading(folder);
    }

    private void read(Input input, String what) {
        inputs++;
        try {
            reading.read(input);
            if (inputs % FOLLOWED_EVERY == 0) {
                reading.follow(input);
            }
        } catch (IOException | RuntimeException | Error e) {
            throw new AssertionError(what + " of " + input.seed().form() + " " + input.seed().name(), e);
        }
    }

    @Test
    void every_form_has_a_file_to_start_from() {
        Set<Form> forms = EnumSet.noneOf(Form.class);
        seeds.forEach(seed -> forms.add(seed.form()));
        assertThat(forms).containsExactlyInAnyOrder(Form.values());
        assertThat(seeds).allSatisfy(seed -> reading.read(new Input(seed, seed.bytes(), null)));
    }

    @Test
    void cut_off_anywhere() {
        for (Seed seed : seeds) {
            int cuts = seed.bytes().length > LARGE ? CUTS_OF_LARGE : CUTS;
            int step = EVERYWHERE ? 1 : Math.max(1, seed.bytes().length / cuts);
            for (int length = 0; length < seed.bytes().length; length += step) {
                read(Input.cut(seed, length), "the first " + length + " bytes");
            }
        }
        assertThat(inputs).as("inputs").isGreaterThanOrEqualTo(20_000);
    }

    @Test
    void changed_in_any_way() throws IOException {
        List<Seed> small = new ArrayList<>(seeds);
        List<Seed> large = new ArrayList<>(seeds);
        small.removeIf(seed -> seed.bytes().length > LARGE);
        large.removeAll(small);
        int[] forms = new int[Form.values().length];
        for (int i = 0; i < CHANGED; i++) {
            long number = FIRST + i;
            List<Seed> among = number % LARGE_EVERY == 0 ? large : small;
            Seed seed = among.get((int) (number / LARGE_EVERY * 7 + number % LARGE_EVERY) % among.size());
            forms[seed.form().ordinal()]++;
            read(Damage.to(seed, number), "change " + number);
        }
        assertThat(inputs).as("inputs").isEqualTo(CHANGED).isGreaterThanOrEqualTo(10_000);
        assertThat(Arrays.stream(forms).min().orElseThrow()).as("inputs of the rarest form").isGreaterThan(CHANGED / 200);
    }
}
