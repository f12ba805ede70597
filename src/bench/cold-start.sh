#!/usr/bin/env bash
# How long a whole run takes, cold, beside a JVM that only prints a line: På väg from files to table and assessment.json.
# Both in turn, nine pairs; prints the medians and the median of the pairwise ratios. Usage: src/bench/cold-start.sh [pairs]
set -euo pipefail
cd "$(dirname "$0")/../.."
pairs=${1:-9}
mvn -q -B compile org.apache.maven.plugins:maven-dependency-plugin:3.11.0:build-classpath \
    -DincludeScope=runtime -Dmdep.outputFile=target/bench-classpath.txt
work=target/bench
mkdir -p "$work"
cat > "$work/Line.java" <<'JAVA'
public class Line {
    public static void main(String[] args) {
        System.out.println("A line.");
    }
}
JAVA
javac -d "$work" "$work/Line.java"
classpath="target/classes:$(cat target/bench-classpath.txt)"

millis() {
    local start end
    start=$(date +%s%N)
    "$@" > /dev/null 2>&1
    end=$(date +%s%N)
    echo $(((end - start) / 1000000))
}
line() { java -cp "$work" Line; }
assess() { java -cp "$classpath" io.github.verkan.cli.Main assess examples/pa-vag/evaluation.json -o "$work/pa-vag"; }

line; assess > /dev/null 2>&1
for _ in $(seq "$pairs"); do
    echo "$(millis line) $(millis assess)"
done | awk '
    function median(a, n,   i, j, t) {
        for (i = 2; i <= n; i++) for (j = i; j > 1 && a[j] < a[j - 1]; j--) { t = a[j]; a[j] = a[j - 1]; a[j - 1] = t }
        return n % 2 ? a[(n + 1) / 2] : (a[n / 2] + a[n / 2 + 1]) / 2
    }
    { line[NR] = $1; all[NR] = $2; ratio[NR] = $2 / $1 }
    END { printf "a line: %d ms   På väg: %d ms   ratio: %.1f (median of %d pairs)\n", median(line, NR), median(all, NR), median(ratio, NR), NR }'
