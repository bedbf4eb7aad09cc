import { Parser } from 'htmlparser2';

/** Ends of names of what a browser runs as code of the site, or shows as a page that may hold code. */
const forBrowsers = ['html', 'htm', 'xhtml', 'xht', 'shtml', 'shtm', 'mhtml', 'mht', 'xml', 'xsl', 'xslt', 'rdf', 'js', 'mjs', 'cjs', 'jsx', 'ts', 'tsx', 'wasm', 'swf', 'hta', 'css', 'htc', 'appcache', 'webmanifest'];
/** … and of what some hosts would run themselves. */
const forHosts = ['php', 'php3', 'php4', 'php5', 'php7', 'php8', 'phtml', 'phar', 'cgi', 'pl', 'py', 'rb', 'asp', 'aspx', 'ashx', 'asmx', 'jsp', 'jspx', 'cfm', 'htaccess', 'htpasswd'];
const runnable = new Set([...forBrowsers, ...forHosts]);

/**
 * Whether a file, handed out by the site, may run as code: in the browser of who opens it, with all that the site's own
 * pages may do, or on the host. Some hosts go by any part of the name (`page.html.zh`), so every part counts.
 */
export function isRunnable(file: string): boolean {
  const [, ...ends] = file.slice(file.lastIndexOf('/') + 1).toLowerCase().split('.');
  return ends.some((end) => runnable.has(end.trim()));
}

const activeElements = new Set(['script', 'foreignobject', 'iframe', 'embed', 'object', 'audio', 'video', 'handler', 'listener', 'link', 'meta', 'base']);
const activeAddress = /^(?:javascript|vbscript|data:(?!image\/(?:png|jpeg|gif|webp|avif)[;,]))/iu;

/**
 * The first thing in a drawing (SVG) that runs code or brings something in from elsewhere when it is opened by itself, as
 * it is written: `<script>`, `onload`; `undefined` where it only draws.
 */
export function activePart(svg: string): string | undefined {
  let found: string | undefined;
  const find = (part: string) => void (found ??= part);
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (activeElements.has(name.replace(/^.*:/u, '').toLowerCase())) find(`<${name}>`);
        for (const [attribute, value] of Object.entries(attributes)) {
          const own = attribute.replace(/^.*:/u, '').toLowerCase();
          // Browsers drop blanks and control characters when they read a scheme.
          const address = value.replace(/[\u0000-\u0020]/gu, '');
          if (own.startsWith('on')) find(attribute);
          if (activeAddress.test(address)) find(`${attribute}="${value.slice(0, 20)}…"`);
          // An animation may put an address or a handler in later.
          if (own === 'attributename' && /^(?:.*:)?(?:href|on.*)$/iu.test(address)) find(`${attribute}="${value}"`);
        }
      },
      onprocessinginstruction(name, data) {
        if (/^!doctype/iu.test(name) && /<!entity|\[/iu.test(data)) find('<!ENTITY>');
        if (/^\?xml-stylesheet/iu.test(name)) find('<?xml-stylesheet?>');
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(svg);
  return found;
}
