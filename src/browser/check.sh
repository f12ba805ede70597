#!/usr/bin/env bash
# Opens the HTML reports of four examples, of the portfolio, and of a case full of hostile texts in Chromium, in both languages, and hands them to axe. Ends with 1 where something is
# found, and says what and where. Needs node 20 with npm, and Chromium at /usr/bin/chromium or where CHROMIUM says; reads the printed pages where there is
# pdftotext. What npm installs stays under target/browser.
# Usage: src/browser/check.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
work=target/browser
mkdir -p "$work/classes"
mvn -q -B test-compile \
    org.apache.maven.plugins:maven-dependency-plugin:3.11.0:build-classpath -DincludeScope=runtime -Dmdep.outputFile=target/bench-classpath.txt
classpath=target/classes:target/test-classes:$(cat target/bench-classpath.txt)
javac -d "$work/classes" -cp "$classpath" src/browser/WriteHostilePages.java
rm -rf "$work/out"
for example in pa-vag samverkanskartan; do
    for language in sv en; do
        java -cp "$classpath" io.github.verkan.cli.Main assess "examples/$example/evaluation.json" --lang "$language" -o "$work/out/$example.$language" > /dev/null
    done
done
for language in sv en; do
    java -cp "$classpath" io.github.verkan.cli.Main factors examples/arbetsmarknadstorget/factors.json --lang "$language" -o "$work/out/arbetsmarknadstorget.$language" > /dev/null
    java -cp "$classpath" io.github.verkan.cli.Main factors examples/dua-ipf/factors.json examples/dua-ipf/framework.json --lang "$language" -o "$work/out/dua-ipf.$language" > /dev/null || [ $? -eq 1 ]
    java -cp "$classpath" io.github.verkan.cli.Main portfolio examples/portfolio.json --lang "$language" -o "$work/out/portfolio.$language" > /dev/null
done
java -cp "$work/classes:$classpath" WriteHostilePages "$work/out"

cp src/browser/package.json src/browser/check.mjs "$work"
npm install --prefix "$work" --no-audit --no-fund --silent
node "$work/check.mjs" "$work"/out/*/*.html
