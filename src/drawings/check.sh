#!/usr/bin/env bash
# Hands graphs of both examples and of a case full of hostile texts to Mermaid and to Graphviz. Ends with 1 where one of them cannot read what was written, or
# sees something else in it. Needs node 20 with npm, and dot; what npm installs stays under target/drawings.
# Usage: src/drawings/check.sh
set -euo pipefail
cd "$(dirname "$0")/../.."
work=target/drawings
mkdir -p "$work/classes"
mvn -q -B test-compile \
    org.apache.maven.plugins:maven-dependency-plugin:3.11.0:build-classpath -DincludeScope=runtime -Dmdep.outputFile=target/bench-classpath.txt
classpath=target/classes:target/test-classes:$(cat target/bench-classpath.txt)
javac -d "$work/classes" -cp "$classpath" src/drawings/WriteDrawings.java
rm -rf "$work/out"
java -cp "$work/classes:$classpath" WriteDrawings "$work/out"

cp src/drawings/package.json src/drawings/parse.mjs "$work"
npm install --prefix "$work" --no-audit --no-fund --silent
node "$work/parse.mjs" "$work"/out/*.mmd

for file in "$work"/out/*.dot; do
    warnings=$(dot -Tsvg -o "$file.svg" "$file" 2>&1) || { echo "$file: $warnings" >&2; exit 1; }
    dot -Tjson0 -o "$file.json" "$file" 2> /dev/null
    node -e '
        const fs = require("fs");
        const [file] = process.argv.slice(1);
        const text = fs.readFileSync(file, "utf8");
        const graph = JSON.parse(fs.readFileSync(file + ".json", "utf8"));
        const count = pattern => (text.match(pattern) ?? []).length;
        const boxes = graph.objects.filter(it => /^[nh]\d+$/.test(it.name)).length;
        const nodes = graph.objects.filter(it => !it.nodes).length;
        if (boxes !== count(/^  "[nh]\d+" \[/gm) || nodes !== boxes || (graph.edges ?? []).length !== count(/^  "[nh]\d+" -> /gm)) {
            console.error(`${file}: Graphviz sees ${nodes} boxes and ${graph.edges.length} lines; that is not what was written`);
            process.exit(1);
        }
        console.log(`${file}: ${boxes} boxes with headings, ${graph.edges.length} lines`);' "$file"
    if [ -n "$warnings" ]; then
        echo "$file: $warnings"
    fi
done
