#!/usr/bin/env bash
# How many small changes of the code the tests notice: PIT on each of the packages that come to verdicts and reason about them, and on the readers, each with its
# own tests. Prints the score of each package and ends with 1 where that of assess, or that of the reasoning together, is below 85 %.
# Takes an hour or two on two cores; a machine that is busy with something else makes it longer, as changes that never end are waited for.
# Usage: src/mutation/check.sh [package…]    for example: src/mutation/check.sh assess io.csv
set -euo pipefail
cd "$(dirname "$0")/../.."
packages=("$@")
[ $# -gt 0 ] || packages=(assess chains comparison conclusion coverage robustness io.source io.csv io.json io.refi io.files)
work=target/mutation
mkdir -p "$work"

# The tests of a package, and of another where what is tested is seen best from there.
tests() {
    case $1 in
        assess) echo "io.github.verkan.assess.*,io.github.verkan.robustness.CountingTest" ;;
        conclusion) echo "io.github.verkan.conclusion.*,io.github.verkan.chains.ChainConclusionsTest" ;;
        io.*) echo "io.github.verkan.io.*" ;;
        *) echo "io.github.verkan.$1.*" ;;
    esac
}
rm -rf "$work"/*/
for package in "${packages[@]}"; do
    mvn -q -B -Pmutation -DtargetClasses="io.github.verkan.$package.*" -DtargetTests="$(tests "$package")" -DreportsDirectory="$work/$package" \
        > "$work/$package.log" 2>&1 || { tail -20 "$work/$package.log"; exit 1; }
done

# Columns of PIT's table: file, class, mutator, method, line, status, test.
cat "$work"/*/mutations.csv | awk -F, '
    { split($2, part, "."); package = part[4] == "io" ? part[4] "." part[5] : part[4]
      kind = part[4] == "assess" ? "assess" : part[4] == "io" ? "readers" : "reasoning"
      if (!(package in all)) { order[++packages] = package }
      noticed = $6 != "SURVIVED" && $6 != "NO_COVERAGE"
      all[package]++; seen[package] += noticed; together[kind]++; seenTogether[kind] += noticed }
    function score(name, some, of) { printf "%-20s %5d of %5d noticed  %5.1f %%\n", name, some, of, 100 * some / of; return 100 * some / of }
    END { for (i = 1; i <= packages; i++) score(order[i], seen[order[i]], all[order[i]])
          if (together["reasoning"] && score("reasoning together", seenTogether["reasoning"], together["reasoning"]) < 85) low = 1
          if (together["readers"]) score("readers together", seenTogether["readers"], together["readers"])
          if (together["assess"] && 100 * seenTogether["assess"] / together["assess"] < 85) low = 1
          if (low) { print "below 85 %"; exit 1 } }'
