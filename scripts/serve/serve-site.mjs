import http from 'node:http';
import process from 'node:process';
import { onFreePort } from './choose-port.mjs';
import { serve } from './serve.mjs';

/**
 * Serve a built site until the person stops it, and say where once it answers.
 *
 * @param {string} dir
 * @returns {Promise<number>} the exit code
 */
export async function serveSite(dir) {
  const base = process.env['BASE'] ?? '/';
  const server = await onFreePort(process.env['PORT'], (port) => serve({ dir, port, base }));
  const stopped = new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, resolve);
  });
  const home = `/${base}/`.replace(/\/+/g, '/');
  await Promise.all(server.hosts.map((host) => answers(host, server.port, home)));
  console.log(`Ready: http://localhost:${server.port}${home}`);
  await stopped;
  await server.close();
  return 0;
}

/**
 * @param {string} host
 * @param {number} port
 * @param {string} address
 * @returns {Promise<void>}
 */
function answers(host, port, address) {
  return new Promise((resolve, reject) => {
    http
      .get({ host, port, path: address, agent: false }, (response) => {
        response.resume();
        if (response.statusCode === 200) resolve();
        else reject(new Error(`The site answers ${response.statusCode} at ${address}.`));
      })
      .once('error', reject);
  });
}
