import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Nginx {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Serve a folder by nginx, with the block that hosts are given, at a free port of this computer alone. */
export async function serveByNginx(root: string): Promise<Nginx> {
  if (spawnSync('nginx', ['-v']).error) {
    throw new Error(
      'This test needs nginx, which is not installed. On Debian: apt-get install nginx',
    );
  }
  const port = await freePort();
  const folder = mkdtempSync(path.join(tmpdir(), 'waymark-nginx-'));
  mkdirSync(path.join(folder, 'temp'));
  const config = path.join(folder, 'nginx.conf');
  writeFileSync(config, configOf(path.resolve(root), folder, port));
  const child = spawn('nginx', ['-p', folder, '-c', config, '-e', path.join(folder, 'error.log')]);
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const url = `http://localhost:${port}/`;
  const stop = async () => {
    if (child.exitCode === null) {
      child.kill('SIGTERM');
      await once(child, 'close');
    }
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) break;
    if (await fetch(url).catch(() => undefined)) return { url, stop };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stop();
  throw new Error(`nginx did not start. It says: ${said}`);
}

function configOf(root: string, folder: string, port: number): string {
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `  ${name}_temp_path ${folder}/temp/${name};`)
    .join('\n');
  // The whole of nginx runs as whoever tests: a worker of another name may not read the folder.
  return `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
events {}
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
${temp}
  server {
    listen 127.0.0.1:${port};
    root ${root};
    include ${path.resolve('hosting/nginx.conf')};
  }
}
`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
