import { Parser } from 'htmlparser2';

/** The addresses that a sitemap or an index of sitemaps names: `readLocations('<url><loc>…') `. */
export function readLocations(xml: string): string[] {
  const locations: string[] = [];
  let location: string | undefined;
  const parser = new Parser(
    {
      onopentag: (name) => void (location = /(?:^|:)loc$/u.test(name) && !/^image:|^video:/u.test(name) ? '' : location),
      ontext: (text) => void (location = location === undefined ? undefined : location + text),
      onclosetag() {
        if (location?.trim()) locations.push(location.trim());
        location = undefined;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return locations;
}

/** The sitemaps that a `robots.txt` names. */
export function sitemapsOf(robots: string): string[] {
  return [...robots.matchAll(/^[ \t]*sitemap[ \t]*:[ \t]*(\S+)/gimu)].map((match) => match[1]!);
}
