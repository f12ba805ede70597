#!/usr/bin/env bash
# How many small changes of the code the tests notice: PIT on each of the packages that come to verdicts and reason about them, and on the readers.
# Prints the score of each package and ends with 1 where that of assess, or that of the reasoning together, is below 85 %. Takes an hour or two on two cores;
# a machine that is busy with something else makes it longer, as changes that never end are waited for.
# Usage: src/mutation/check.sh [package…]
set -euo pipefail
cd "$(dirname "$0")/../.."
reasoning=(chains comparison conclusion coverage robustness)
readers=(io.source io.csv io.json io.refi io.files)
packages=("$@")
[ $# -gt 0 ] || packages=(assess "${reasoning[@]}" "${readers[@]}")
work=target/mutation
mkdir -p "$work"

tests() {
    case $1 in
        io.*) echo 'io.github.verkan.io.*' ;;
        *) echo 'io.github.verkan.assess.*,io.github.verkan.chains.*,io.github.verkan.comparison.*,io.github.verkan.conclusion.*,io.github.verkan.coverage.*,io.github.verkan.robustness.*' ;;
    esac
}

for package in "${packages[@]}"; do
    mvn -q -B -Pmutation -DtargetClasses="io.github.verkan.$package.*" -DtargetTests="$(tests "$package")" -DreportsDirectory="$work/$package" \
        > "$work/$package.log" 2>&1 || { tail -20 "$work/$package.log"; exit 1; }
done

# Columns of PIT's table: file, class, mutator, method, line, status, test.
for package in "${packages[@]}"; do
    awk -F, -v package="$package" '{ all++; if ($6 == "SURVIVED") survived++; else if ($6 == "NO_COVERAGE") unseen++ }
        END { print package, all - survived - unseen, all }' "$work/$package/mutations.csv"
done | awk -v reasoning="${reasoning[*]}" '
    function group(package) { return package == "assess" ? "assess" : index(" " reasoning " ", " " package " ") ? "reasoning" : "readers" }
    { printf "%-12s %5d of %5d noticed  %5.1f %%\n", $1, $2, $3, 100 * $2 / $3; noticed[group($1)] += $2; all[group($1)] += $3 }
    END { for (i = split("assess reasoning readers", names, " "); i > 0; i--) order[i] = names[i]
          for (i = 1; i <= 3; i++) if (all[order[i]] > 0) {
              score = 100 * noticed[order[i]] / all[order[i]]
              printf "%s together: %.1f %%\n", order[i], score
              if (order[i] != "readers" && score < 85) low = 1 }
          if (low) { print "below 85 %"; exit 1 } }'
