#!/usr/bin/env bash
# What a row costs at 10 000 rows beside 1 000, as a ratio of the times per row in one process (see Scaling.java). Ends with 1 where something has become
# much dearer with size.
# Usage: src/bench/scaling.sh [rounds]
set -euo pipefail
cd "$(dirname "$0")/../.."
mvn -q -B compile \
    org.apache.maven.plugins:maven-dependency-plugin:3.11.0:build-classpath -DincludeScope=runtime -Dmdep.outputFile=target/bench-classpath.txt
work=target/bench
mkdir -p "$work"
library=target/classes:$(cat target/bench-classpath.txt)
javac -d "$work" -cp "$library" src/bench/Scaling.java
java -cp "$work:$library" Scaling "${1:-15}"
