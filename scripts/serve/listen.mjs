import http from 'node:http';

/** The two addresses that "localhost" may mean. A browser tries either first. */
const LOOPBACKS = ['127.0.0.1', '::1'];

/** Codes by which a computer says that it has no such address, as where IPv6 is switched off. */
const ABSENT = ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'];

/**
 * Listen on one port at every loopback address this computer has, or at none.
 *
 * @param {http.RequestListener} answer
 * @param {number} port 0 for any that is free
 * @returns {Promise<{ port: number, hosts: string[], close: () => Promise<void> }>}
 *   rejects with the system's own error, EADDRINUSE for instance, where the port cannot be had
 */
export async function listen(answer, port) {
  /** @type {http.Server[]} */
  const servers = [];
  /** @type {string[]} */
  const hosts = [];
  const close = async () => {
    await Promise.all(servers.map(stop));
  };
  let chosen = port;
  for (const host of LOOPBACKS) {
    const server = http.createServer(answer);
    try {
      chosen = await start(server, chosen, host);
      servers.push(server);
      hosts.push(host);
    } catch (error) {
      const code = /** @type {NodeJS.ErrnoException} */ (error).code ?? '';
      const other = LOOPBACKS.at(-1) !== host || hosts.length > 0;
      if (ABSENT.includes(code) && other) continue;
      await close();
      // A port that is free on one address may be taken on the other: look again.
      if (code === 'EADDRINUSE' && port === 0) return listen(answer, 0);
      throw error;
    }
  }
  return { port: chosen, hosts, close };
}

/**
 * @param {http.Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<number>}
 */
function start(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, ipv6Only: host === '::1' }, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(address !== null && typeof address === 'object' ? address.port : port);
    });
  });
}

/**
 * @param {http.Server} server
 * @returns {Promise<void>}
 */
function stop(server) {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    // A browser keeps its connections open for the next page; there is none.
    server.closeAllConnections();
  });
}
