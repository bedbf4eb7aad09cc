import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { activePart, isRunnable } from './runnable-file';

describe('isRunnable', () => {
  it.each(['a.html', 'a.HTM', 'a.b/c.js', 'a.mjs', 'a.xml', 'a.svg.html', 'a.html.zh', 'a.php', 'a.php.txt', '.htaccess', 'a.html ', 'a.css'])('is so for %s', (file) => {
    expect(isRunnable(file)).toBe(true);
  });

  it.each(['a.pdf', 'a.svg', 'a.jpg', '2026.11.24.docx', 'html.pdf', 'js/a.txt', '說明.js教程.pdf', 'a', 'a.zip', 'a.csv'])('is not so for %s', (file) => {
    expect(isRunnable(file)).toBe(false);
  });
});

const svg = (inner: string, attributes = '') => `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="2" height="1" ${attributes}>${inner}</svg>`;

describe('activePart', () => {
  it.each([
    [svg('<script>alert(1)</script>'), '<script>'],
    [svg('<svg:SCRIPT xlink:href="a.js"/>'), '<svg:SCRIPT>'],
    [svg('', 'onload="alert(1)"'), 'onload'],
    [svg('<rect ONCLICK="alert(1)"/>'), 'ONCLICK'],
    [svg('<a xlink:href="java&#10;script:alert(1)"><text>a</text></a>'), 'xlink:href="java\nscript:alert(1)…"'],
    [svg('<a href="data:text/html,<script>"/>'), 'href="data:text/html,<scri…"'],
    [svg('<foreignObject><body/></foreignObject>'), '<foreignObject>'],
    [svg('<animate attributeName="href" values="javascript:alert(1)"/>'), 'attributeName="href"'],
    [svg('<set attributeName="onclick" to="alert(1)"/>'), 'attributeName="onclick"'],
    [`<?xml-stylesheet href="a.xsl" type="text/xsl"?>${svg('')}`, '<?xml-stylesheet?>'],
    [`<!DOCTYPE svg [<!ENTITY a "<script>alert(1)</script>">]>${svg('&a;')}`, '<!ENTITY>'],
  ])('finds what would run in %s', (drawing, part) => {
    expect(activePart(drawing)).toBe(part);
  });

  it.each([
    svg('<path d="M0 0h1"/><a href="https://example.org/"><text>on</text></a>'),
    svg('<image href="data:image/png;base64,AAAA"/><animate attributeName="opacity" values="0;1"/>'),
    `<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">${svg('<style>a{fill:red}</style>')}`,
    svg('<!-- <script>alert(1)</script> --><text>&lt;script&gt;</text>'),
  ])('finds nothing in what only draws: %s', (drawing) => {
    expect(activePart(drawing)).toBeUndefined();
  });

  it('finds nothing in the drawings of this site', () => {
    const drawings = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.svg'));
    for (const file of drawings) expect([file, activePart(readFileSync(`content/${file}`, 'utf8'))]).toEqual([file, undefined]);
  });
});
