#!/usr/bin/env bash
# How long a whole run takes, cold, beside a JVM that only prints a line: På väg from its files to the report as a web page.
# Both in turn with the same options, eleven pairs; prints medians and the median of the pairwise ratios. Three ways to start a JVM:
#   plain       java as it comes
#   short run   options for programs that end soon: the quick compiler only, the simple collector
#   archived    these, and the classes of the library from an archive that the JVM wrote on an earlier run (JDK 13 and newer)
# Ends with 1 where the archived run takes more than 12 times as long.
# Usage: src/bench/cold-start.sh [pairs]
set -euo pipefail
cd "$(dirname "$0")/../.."
pairs=${1:-11}
mvn -q -B package -DskipTests -Dmaven.javadoc.skip=true -Dmaven.source.skip=true \
    org.apache.maven.plugins:maven-dependency-plugin:3.11.0:build-classpath -DincludeScope=runtime -Dmdep.outputFile=target/bench-classpath.txt
work=target/bench
mkdir -p "$work"
cat > "$work/Line.java" <<'JAVA'
public class Line {
    public static void main(String[] args) {
        System.out.println("A line.");
    }
}
JAVA
library=$(ls target/verkan-*.jar | grep -v -e sources -e javadoc):$(cat target/bench-classpath.txt)
javac -d "$work" "$work/Line.java"
javac -d "$work" -cp "$library" src/bench/ColdStart.java
jar --create --file "$work/bench.jar" -C "$work" Line.class -C "$work" ColdStart.class
classpath="$work/bench.jar:$library"
short=(-XX:TieredStopAtLevel=1 -XX:+UseSerialGC)
rm -f "$work/classes.jsa"
java "${short[@]}" -XX:ArchiveClassesAtExit="$work/classes.jsa" -cp "$classpath" ColdStart "$work/report.html" > /dev/null 2>&1

millis() {
    local start end
    start=$(date +%s%N)
    java "$@" > /dev/null 2>&1
    end=$(date +%s%N)
    echo $(((end - start) / 1000000))
}
measure() {
    local name=$1 archive=$2
    shift 2
    for _ in $(seq "$pairs"); do
        echo "$(millis "$@" -cp "$work/bench.jar" Line) $(millis "$@" $archive -cp "$classpath" ColdStart "$work/report.html")"
    done | awk -v name="$name" '
        function median(a, n,   i, j, t) {
            for (i = 2; i <= n; i++) for (j = i; j > 1 && a[j] < a[j - 1]; j--) { t = a[j]; a[j] = a[j - 1]; a[j - 1] = t }
            return n % 2 ? a[(n + 1) / 2] : (a[n / 2] + a[n / 2 + 1]) / 2
        }
        { line[NR] = $1; all[NR] = $2; ratio[NR] = $2 / $1 }
        END { printf "%-10s a line: %4d ms   På väg: %4d ms   ratio: %4.1f\n", name, median(line, NR), median(all, NR), median(ratio, NR)
              if (name == "archived" && median(ratio, NR) > 12) { print "more than 12 times a line"; exit 1 } }'
}
measure plain ""
measure "short run" "" "${short[@]}"
measure archived "-XX:SharedArchiveFile=$work/classes.jsa" "${short[@]}"
