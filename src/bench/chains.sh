#!/usr/bin/env bash
# What a link costs when chains are followed in theories of 1 000, 10 000 and 100 000 elements (see ChainsBenchmark.java), by JMH and then in turn. Takes about four minutes.
# Ends with 1 where a link costs more than twice as much in the largest as in the smallest.
# Usage: src/bench/chains.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
plugin=org.apache.maven.plugins:maven-dependency-plugin:3.11.0:build-classpath
mvn -q -B compile "$plugin" -DincludeScope=runtime -Dmdep.outputFile="$PWD/target/bench-classpath.txt"
mvn -q -B -f src/bench/jmh.xml "$plugin" -Dmdep.outputFile="$PWD/target/jmh-classpath.txt"
work=target/bench/chains
rm -rf "$work"
mkdir -p "$work"
classpath=target/classes:$(cat target/bench-classpath.txt):$(cat target/jmh-classpath.txt)
javac -d "$work" -cp "$classpath" src/bench/ChainsBenchmark.java
java -Xms4g -Xmx4g -XX:+UseParallelGC -cp "$work:$classpath" bench.ChainsBenchmark
