package io.github.verkan.cli;

import io.github.verkan.diagnostic.DidYouMean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The arguments of a command: operands, and options with their values. */
final class Arguments {

    private final List<String> operands = new ArrayList<>();
    private final Map<String, String> options = new LinkedHashMap<>();

    private Arguments() {}

    /**
     * Sorts arguments.
     *
     * @param args what follows the command's name
     * @param known the options that the command takes, each with a value
     * @return operands and options
     * @throws UsageException for an option that is not known, has no value or is given twice
     */
    static Arguments of(List<String> args, Set<String> known) {
        return of(args, known, Set.of());
    }

    /**
     * Sorts arguments.
     *
     * @param args what follows the command's name
     * @param known the options that the command takes, each with a value
     * @param switches the options that it takes without a value
     * @return operands and options
     * @throws UsageException for an option that is not known, has no value or is given twice
     */
    static Arguments of(List<String> args, Set<String> known, Set<String> switches) {
        Arguments sorted = new Arguments();
        boolean onlyOperands = false;
        for (int i = 0; i < args.size(); i++) {
            String arg = args.get(i);
            if (onlyOperands || !arg.startsWith("-") || arg.equals("-")) {
                sorted.operands.add(arg);
            } else if (arg.equals("--")) {
                onlyOperands = true;
            } else {
                int equals = arg.indexOf('=');
                String name = equals < 0 ? arg : arg.substring(0, equals);
                boolean isSwitch = switches.contains(name) && equals < 0;
                if (!known.contains(name) && !isSwitch) {
                    Set<String> all = new TreeSet<>(known);
                    all.addAll(switches);
                    String hint = DidYouMean.hint(name, all);
                    throw new UsageException("no such option: " + name + (hint.isEmpty() ? "" : "; " + hint));
                } else if (!isSwitch && equals < 0 && i + 1 == args.size()) {
                    throw new UsageException(name + " needs a value");
                } else if (sorted.options.containsKey(name)) {
                    throw new UsageException(name + " is given twice");
                }
                sorted.options.put(name, isSwitch ? "" : equals < 0 ? args.get(++i) : arg.substring(equals + 1));
            }
        }
        return sorted;
    }

    List<String> operands() {
        return operands;
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }
}
