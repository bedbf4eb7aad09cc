import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';

import { placements } from '../../hosting/place-site';
import { CannotRun, type HostRun, type Trial } from '../host-run';
import { freePort, startServer } from '../start-process';

const moduleFolders = ['/usr/lib/nginx/modules', '/usr/lib64/nginx/modules', '/usr/local/lib/nginx/modules'];

/** nginx with the configuration that `npm run host -- nginx` writes, as this user, in a folder of its own. */
export async function runNginx({ hosting, site, folder }: Trial): Promise<HostRun> {
  const program = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'].map((path) => join(path, 'nginx')).find(existsSync);
  if (!program) throw new CannotRun('there is no nginx on this machine (Debian: apt-get install nginx libnginx-mod-http-brotli-static)');
  const brotli = moduleFolders.map((path) => join(path, 'ngx_http_brotli_static_module.so')).find(existsSync);
  const port = await freePort();
  const target = resolve(folder);
  await placements.nginx.place({ hosting, site, target, nginx: { root: site, listen: `127.0.0.1:${port}`, brotli: brotli !== undefined } });
  await mkdir(join(target, 'temp'), { recursive: true });
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${name}_temp_path ${target}/temp/${name};`).join('\n');
  const main = `${brotli ? `load_module ${brotli};\n` : ''}daemon off;
pid ${target}/nginx.pid;
error_log ${target}/error.log;
events {}
http {
  access_log off;
${temporary}
  include ${target}/shutong.conf;
}
`;
  await writeFile(join(target, 'nginx.conf'), main);
  const stop = await startServer(program, ['-c', join(target, 'nginx.conf'), '-e', join(target, 'error.log')], { port });
  const said = await readFile(join(target, 'error.log'), 'utf8');
  return { origin: `http://127.0.0.1:${port}`, stop, notes: [...(brotli ? [] : ['without the module brotli_static, so with gzip alone']), ...(said.trim() ? [said.trim()] : [])] };
}
