#!/usr/bin/env bash
# Many rows: from a table of evidence to verdicts, beside commons-csv reading the same table and no more, and beside pandas where it is there, in turn; prints the
# medians of the ratios of the pairs; then how many rows a second the engine alone assesses, without reading them. Ends with 1 where a limit is not kept.
# Usage: src/bench/rows.sh [pairs [rows [heap]]]   for example  src/bench/rows.sh 9 1000000 64m
set -euo pipefail
cd "$(dirname "$0")/../.."
pairs=${1:-9}; rows=${2:-1000000}; heap=${3:-64m}; limit=${LIMIT:-1.35}
mvn -q -B compile org.apache.maven.plugins:maven-dependency-plugin:3.11.0:build-classpath -DincludeScope=runtime -Dmdep.outputFile=target/bench-classpath.txt
work=target/bench; mkdir -p "$work"
library=target/classes:$(cat target/bench-classpath.txt)
javac -d "$work" -cp "$library" src/bench/Rows.java
[ -f "$work/rows/$rows.csv" ] || java -cp "$work:$library" Rows make "$work/rows" "$rows"
run() { java -XX:+UseSerialGC -Xmx"$heap" -cp "$work:$library" Rows "$@"; }
now() { date +%s%N; }
python=""; for it in python3 /usr/bin/python3; do if [ -z "$python" ] && "$it" -c "import pandas" 2>/dev/null; then python=$it; fi; done
: > "$work/rows.txt"
for pair in $(seq "$pairs"); do
    a=$(now); run parse "$work/rows/$rows.csv" > /dev/null
    b=$(now); run assess "$work/rows" "$work/rows/$rows.csv" > "$work/ours.txt" 2> "$work/said.txt"
    c=$(now); if [ -n "$python" ]; then $python src/bench/rows.py "$work/rows/$rows.csv" > "$work/theirs.txt"; fi
    d=$(now)
    echo "$((b - a)) $((c - b)) $((d - c))" >> "$work/rows.txt"
done
cat "$work/said.txt"
if [ -n "$python" ]; then cut -d' ' -f1-4 "$work/ours.txt" | grep -v ' 0 0 0$' | sort > "$work/a.txt"; sort "$work/theirs.txt" > "$work/b.txt"; diff "$work/a.txt" "$work/b.txt" > /dev/null \
    && echo "pandas comes to the same counts" || { echo "pandas comes to other counts"; exit 1; }; fi
median() { sort -n | awk '{ all[NR] = $1 } END { print (NR % 2 ? all[(NR + 1) / 2] : (all[NR / 2] + all[NR / 2 + 1]) / 2) }'; }
ratio=$(awk '{ print $2 / $1 }' "$work/rows.txt" | median)
printf 'parse only %.2f s, to verdicts %.2f s, ratio %.2f (heap %s, %s pairs)\n' "$(awk '{ print $1 / 1e9 }' "$work/rows.txt" | median)" \
    "$(awk '{ print $2 / 1e9 }' "$work/rows.txt" | median)" "$ratio" "$heap" "$pairs"
beside=0
if [ -n "$python" ]; then beside=$(awk '{ print $2 / $3 }' "$work/rows.txt" | median); printf 'beside pandas %.2f\n' "$beside"; fi
java -Xmx1g -cp "$work:$library" Rows engine "$work/rows" "$work/rows/$rows.csv" $((rows < 100000 ? rows : 100000))
awk -v ratio="$ratio" -v limit="$limit" 'BEGIN { exit ratio > limit }' || { echo "more than $limit times parsing alone"; exit 1; }
awk -v ratio="$beside" 'BEGIN { exit ratio > 0.85 }' || { echo "more than 0.85 times pandas"; exit 1; }
