// Reads flowcharts with Mermaid itself. Each must parse, and Mermaid must see exactly the boxes, subgraphs and lines that were written: nothing in a text
// may have become one, or have swallowed one.
// Usage: node parse.mjs FILE...
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('');
globalThis.window = window;
globalThis.document = window.document;
const { default: mermaid } = await import('mermaid');
mermaid.initialize({ startOnLoad: false });

function same(what, seen, written) {
    if (seen !== written) {
        throw new Error(`${what}: Mermaid sees ${seen}, ${written} were written`);
    }
}

let failures = 0;
for (const file of process.argv.slice(2)) {
    try {
        const text = readFileSync(file, 'utf8');
        const count = pattern => (text.match(pattern) ?? []).length;
        await mermaid.parse(text);
        const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
        const boxes = [...db.getVertices().values()];
        same('boxes', boxes.length, count(/^ +n\d+[[({]/gm));
        same('subgraphs', db.getSubGraphs().length, count(/^ +subgraph /gm));
        same('lines', db.getEdges().length, count(/^ +n\d+ \S+.* n\d+$/gm));
        same('boxes with a class', boxes.filter(box => box.classes.length > 0).length, boxes.length);
        same('links to pages', boxes.filter(box => box.link || box.haveCallback).length, 0);
        console.log(`${file}: ${boxes.length} boxes, ${db.getEdges().length} lines`);
    } catch (e) {
        failures++;
        console.error(`${file}: ${e.message}`);
    }
}
process.exit(failures === 0 ? 0 : 1);
