import { runCommand } from './command';
import { runAudit } from './content/audit-command';
import { runCheck } from './content/check-command';
import { runConvert } from './content/convert-command';
import { runImport } from './content/import-command';
import { runMove } from './content/move-command';
import { runNew } from './content/new-command';
import { runReset } from './content/reset-command';
import { runVerify } from './content/verify-command';
import { isUsageError, UsageError } from './usage';

const usage = `npm run content -- check [PATH…] [--strict] [--fix] [--json]
npm run content -- audit [PATH…] [--to V] [--json]
npm run -s content -- convert --from V --to V [--json] [--no-terms]
npm run content -- new [SECTION/SLUG | SECTION] [--title T] [--script V] [--section-title T]
npm run content -- move FROM TO [--dry-run]
npm run content -- reset [--script V] [--bare] [--yes] [--force]
npm run content -- import FILE… [--section S] [--slug S] [--dry-run] [--json]
npm run content -- verify ORIGIN [--manifest FILE | --remote] [--key FILE] [--as WHO,…] [--json] [--fresh]

check    every problem of all content at once; exit status 1 if there are errors (with --strict: warnings too)
         --fix: mends characters that are surely wrong, says which, and reports what is left
audit    the conversions that are doubtful, the commonest words first, each with its place, what was chosen, what else
         it could be and what to write for either; exit status 1 if there are any. --to: to that variant alone.
         --json: {"flags":[{file,line,column,variant,offset,length,source,chosen,alternatives,confidence}]}, one entry
         for each variant; offset and length count UTF-16 units in the paragraph, title or caption that was converted
convert  standard input to standard output, line by line, with the site's terms (--no-terms: without them).
         --json: a line {"text","flags":[{offset,length,source,chosen,alternatives,confidence}]} for each line; offset and
         length count UTF-16 units in the line. -s keeps npm from writing lines of its own into the output
new      a valid new article, a draft; on a terminal it asks for what is missing. SECTION alone: the last part of the
         address is made from the title. --section-title: makes the section too
move     another address for an article or a section: hand-written variants and the files that belong to it move along,
         the old address goes on to the new one, and every link in the content is mended. --dry-run: says what would
         change. A slash after TO: into that section
reset    an empty site to start one's own: all of content/ but its lists of terms goes, one section with one article
         comes (--bare: none). Asks first (--yes: does not); only what git has is removed (--force: everything)
import   articles made of saved pages (.html), plain text, Markdown or .docx, with all that was left out, taken out or
         changed; exit status 1 if a file failed or characters were lost. --section: for files that do not say it;
         --slug: the address of a single one; --dry-run: writes nothing.
         --json: {"articles":[{source,path,script,mdx,removed:[{kind,text,line}],damaged:[{line,column,context}],files}],
         "failed":[{source,message,fix}]}
verify   a live site beside what was built, as browsers, search engines and those who come from them get it: pages and
         files that are changed, missing, extra, cloaked or redirected; exit status 1 if there are any. What counts is
         out/shutong-manifest.json; --manifest: another one; --remote: the one on the host, if it is signed (--key: with
         this public key). --as: browser, googlebot, baiduspider, search-visitor. Stopped, it goes on where it was
         (--fresh: from the beginning). --concurrency N: addresses at once, 8; --timeout SECONDS: of one request, 20.
         --json: {"checked","findings":[{url,kind,detail}]}

V is one of zh-Hans, zh-Hant, zh-Hant-TW, zh-Hant-HK. Exit status 2: the command was written wrongly.`;

const commands: Record<string, (args: string[]) => number | Promise<number>> = { check: runCheck, audit: runAudit, convert: runConvert, new: runNew, move: runMove, reset: runReset, import: runImport, verify: runVerify };

async function main([name = '', ...args]: string[]): Promise<number> {
  if (['--help', '-h', 'help'].includes(name) || args.includes('--help') || args.includes('-h')) {
    console.log(usage);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  try {
    if (!command) throw new UsageError(name === '' ? 'Which command?' : `There is no command \`${name}\`.`);
    return await command(args);
  } catch (error) {
    if (!isUsageError(error)) throw error;
    throw new UsageError(`${error.message}\n\n${usage}`, { cause: error });
  }
}

await runCommand(() => main(process.argv.slice(2)));
