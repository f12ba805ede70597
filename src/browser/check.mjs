// Opens pages in Chromium and says what is wrong with them: rules of axe broken on a wide or narrow window, light or dark; requests that leave the page; text that
// is not there without scripts; a page wider than its window; links into the page that lead nowhere; paper on which something is cut off or missing.
// Usage: node check.mjs FILE...; CHROMIUM names the browser. Ends with 1 where anything is found.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const WIDTHS = { desktop: 1280, phone: 390 };
const SCHEMES = ['light', 'dark'];
const MOST_PLACES = 5;
const READING = { encoding: 'utf8', maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'ignore'] };

let findings = 0;
function found(file, where, what) {
    findings++;
    console.error(`${file}: ${where}: ${what.length > 400 ? what.slice(0, 400) + '…' : what}`);
}

/** Loads a page and notes whatever it asks for besides itself, and what the browser complains of. */
async function open(browser, file, { scripts = true, width = WIDTHS.desktop, scheme = 'light' } = {}) {
    const url = pathToFileURL(resolve(file)).href;
    const page = await browser.newPage();
    await page.setViewport({ width, height: 900 });
    await page.setJavaScriptEnabled(scripts);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.setRequestInterception(true);
    page.on('request', request => {
        if (request.url() === url && request.isNavigationRequest()) {
            request.continue();
        } else {
            found(file, 'requests', request.url());
            request.abort();
        }
    });
    page.on('console', message => ['error', 'warn'].includes(message.type()) && found(file, 'console', message.text()));
    page.on('dialog', dialog => {
        found(file, 'dialog', dialog.message());
        dialog.dismiss();
    });
    page.on('pageerror', error => found(file, 'script', error.message));
    await page.goto(url, { waitUntil: 'load', timeout: 120000 });
    return page;
}

const textOf = page => page.evaluate(() => document.body.innerText);

async function rules(page, file, where) {
    await page.evaluate(AXE);
    const { violations } = await page.evaluate(tags => axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'], preload: false }), TAGS);
    for (const violation of violations) {
        for (const node of violation.nodes.slice(0, MOST_PLACES)) {
            found(file, where, `${violation.id}: ${node.target.join(' ')}: ${node.failureSummary.replace(/\s+/g, ' ')}`);
        }
        if (violation.nodes.length > MOST_PLACES) {
            found(file, where, `${violation.id}: ${violation.nodes.length - MOST_PLACES} more places`);
        }
    }
}

/** Only tables and drawings may be wider than the window: they scroll by themselves. */
async function overflow(page, file, where) {
    const wide = await page.evaluate(() => {
        const root = document.documentElement;
        const width = root.clientWidth;
        const scrolls = element => element.closest('.table, .drawing, .skip, caption.same');
        const inside = [...document.body.querySelectorAll('*')].filter(element => !scrolls(element) && element.getBoundingClientRect().right > width + 0.5);
        const regions = [...document.querySelectorAll('.table, .drawing')].filter(element => element.getBoundingClientRect().right > width + 0.5);
        return { page: root.scrollWidth, width, inside: [...inside, ...regions].map(element => element.tagName.toLowerCase() + ': ' + element.textContent.slice(0, 60)) };
    });
    if (wide.page > wide.width) {
        found(file, where, `the page is ${wide.page} pixels wide in a window of ${wide.width}`);
    }
    wide.inside.slice(0, MOST_PLACES).forEach(place => found(file, where, `reaches beyond the window: ${place}`));
}

/** Ids stand once, links lead somewhere, and what refers to an id within a figure finds it. */
async function links(page, file) {
    const wrong = await page.evaluate(() => {
        const seen = new Set();
        const wrong = [];
        for (const element of document.querySelectorAll('[id]')) {
            if (seen.has(element.id)) {
                wrong.push('id twice: ' + element.id);
            }
            seen.add(element.id);
        }
        for (const link of document.querySelectorAll('a')) {
            const to = link.getAttribute('href') ?? '';
            if (!to.startsWith('#') || !seen.has(decodeURIComponent(to.slice(1)))) {
                wrong.push('leads nowhere: ' + to + ' (' + link.textContent.slice(0, 60) + ')');
            }
        }
        for (const element of document.querySelectorAll('svg *')) {
            for (const attribute of element.attributes) {
                const to = /^url\(#([^)]*)\)/.exec(attribute.value);
                if (to && !attribute.name.startsWith('data-') && !seen.has(to[1])) {
                    wrong.push(`${attribute.name}="${attribute.value}" has no target`);
                }
            }
        }
        for (const element of document.querySelectorAll('[aria-labelledby]')) {
            element.getAttribute('aria-labelledby').split(/\s+/).filter(id => !seen.has(id)).forEach(id => wrong.push('no such label: ' + id));
        }
        return wrong;
    });
    wrong.forEach(it => found(file, 'links', it));
}

function has(program) {
    try {
        execFileSync(program, ['-v'], { stdio: 'ignore' });
        return true;
    } catch (e) {
        return e.code !== 'ENOENT';
    }
}

const letters = text => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** What is wider than its sheet makes the browser print everything smaller. Sheets of A4 are measured within their margins, upright and turned. */
async function sheetWidths(page, file) {
    await page.emulateMediaType('print');
    for (const [sheet, millimetres] of [['upright', 210 - 2 * 16], ['landscape', 297 - 2 * 12]]) {
        const width = Math.floor(millimetres / 25.4 * 96);
        await page.setViewport({ width, height: 900 });
        const wide = await page.evaluate((sheet, width) => [...document.querySelectorAll('body *')]
            .filter(element => !element.closest('svg svg, svg *') && element.getClientRects().length > 0)
            .filter(element => sheet === 'landscape' || getComputedStyle(element.closest('.table, section') ?? element).page !== 'landscape')
            .filter(element => element.getBoundingClientRect().right > width + 1)
            .map(element => element.tagName.toLowerCase() + ': ' + element.textContent.slice(0, 60)), sheet, width);
        wide.slice(0, MOST_PLACES).forEach(place => found(file, `paper, ${sheet}`, `reaches beyond the sheet: ${place}`));
    }
    await page.emulateMediaType();
    await page.setViewport({ width: WIDTHS.desktop, height: 900 });
}

/** On paper every heading and row of a table must be there, and no word may reach beyond the sheet. */
async function paper(page, file) {
    const pdf = file.replace(/\.html$/, '.pdf');
    writeFileSync(pdf, await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true, timeout: 300000 }));
    if (!has('pdftotext')) {
        console.log(`${file}: no pdftotext, so what is on paper was not read`);
        return 0;
    }
    const boxes = execFileSync('pdftotext', ['-bbox', pdf, '-'], READING);
    const sheets = boxes.split(/<page /).slice(1);
    if (sheets.length === 0) {
        found(file, 'paper', 'no pages');
    }
    sheets.forEach((sheet, number) => {
        const width = Number(/width="([\d.]+)"/.exec(sheet)[1]);
        const height = Number(/height="([\d.]+)"/.exec(sheet)[1]);
        const beyond = [...sheet.matchAll(/<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)/g)]
            .filter(([, left, top, right, bottom]) => left < 1 || top < 1 || right > width - 1 || bottom > height - 1);
        beyond.slice(0, MOST_PLACES).forEach(word => found(file, `paper, page ${number + 1}`, `reaches beyond the sheet: ${word[5]}`));
        if (!/<word/.test(sheet)) {
            found(file, `paper, page ${number + 1}`, 'nothing is on it');
        }
    });
    const text = letters(execFileSync('pdftotext', ['-raw', pdf, '-'], READING));
    const wanted = await page.evaluate(() => [...document.querySelectorAll('main h2, main h3, main h4, main h5, main h6, main td, main tbody th, main p, footer p')]
        .map(element => element.textContent));
    // Right-to-left writing and combining marks come out of a PDF in another order.
    const missing = wanted.filter(it => /^[\p{Script=Latin}\p{N}\p{P}\p{Zs}\n]*$/u.test(it)).filter(it => !text.includes(letters(it).slice(0, 40)));
    missing.slice(0, MOST_PLACES).forEach(it => found(file, 'paper', `is missing: ${it.slice(0, 80)}`));
    return sheets.length;
}

async function check(browser, file) {
    const before = findings;
    for (const [device, width] of Object.entries(WIDTHS)) {
        for (const scheme of SCHEMES) {
            const page = await open(browser, file, { width, scheme });
            const where = `${device}, ${scheme}`;
            await overflow(page, file, where);
            await rules(page, file, where);
            await page.close();
        }
    }
    const page = await open(browser, file);
    const text = await textOf(page);
    await links(page, file);
    await sheetWidths(page, file);
    const sheets = await paper(page, file);
    await page.close();
    const plain = await open(browser, file, { scripts: false });
    const without = await textOf(plain);
    await plain.close();
    if (text.trim() === '' || without !== text) {
        found(file, 'without scripts', text.trim() === '' ? 'there is no text' : 'the text is another');
    }
    console.log(`${file}: ${text.length} characters, ${sheets} sheets of paper, ${findings - before} findings`);
}

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
if (!existsSync(executablePath)) {
    console.error(`no browser at ${executablePath}; CHROMIUM names another`);
    process.exit(1);
}
const browser = await puppeteer.launch({ executablePath, protocolTimeout: 600000, args: ['--no-sandbox', '--disable-gpu'] });
try {
    for (const file of process.argv.slice(2)) {
        await check(browser, file);
    }
} finally {
    await browser.close();
}
process.exit(findings === 0 ? 0 : 1);
