// Grades a site with Mozilla's library, in a process of its own: what certificates a process trusts is fixed at its start.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [library = '', host = ''] = process.argv.slice(2);
// The list of sites that browsers know to be https is fetched by the library's install script, which is not run here. Without it no site gets points for being on it.
const preloaded = join(library, 'conf/hsts-preload.json');
if (!existsSync(preloaded)) writeFileSync(preloaded, '{}');
const { scan } = await import(pathToFileURL(join(library, 'src/scanner/index.js')).href);
const { scan: { grade, score }, tests } = await scan(host);
const faults = Object.entries(tests).filter(([, { pass }]) => !pass).map(([name, { result }]) => `${name}: ${result}`);
console.log(JSON.stringify({ grade, score, faults }));
