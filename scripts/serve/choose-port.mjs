import { Stop } from '../command.mjs';
import { message } from '../set-up/message.mjs';

const USUAL = 4321;
const TRIES = 100;

/**
 * Start on the port that was asked for, or else on the usual one or the next that is free.
 *
 * @template T
 * @param {string | undefined} asked what PORT says
 * @param {(port: number) => Promise<T>} start rejects as a socket does
 * @returns {Promise<T>}
 */
export async function onFreePort(asked, start) {
  if (asked) {
    const port = portOf(asked);
    try {
      return await start(port);
    } catch (error) {
      throw explain(error, port);
    }
  }
  for (let port = USUAL; port < USUAL + TRIES; port += 1) {
    try {
      return await start(port);
    } catch (error) {
      if (codeOf(error) !== 'EADDRINUSE') throw explain(error, port);
    }
  }
  throw new Stop(
    message(
      'No port is free.',
      `Every port from ${USUAL} to ${USUAL + TRIES - 1} is in use by another program.`,
      'Set PORT to one that is free, for example PORT=8080, and run the command again.',
    ),
  );
}

/** @param {string} asked */
function portOf(asked) {
  const port = Number(asked);
  if (/^\d+$/.test(asked) && port <= 65_535) return port;
  throw new Stop(
    message(
      'PORT is not a port.',
      `It is "${asked}". A port is a whole number from 0 to 65535; 0 means any that is free.`,
      'Change it, or clear it so that one is chosen.',
    ),
  );
}

/**
 * @param {unknown} error
 * @param {number} port
 */
function explain(error, port) {
  if (codeOf(error) === 'EADDRINUSE') {
    return new Stop(
      message(
        `Port ${port} is taken.`,
        'Another program on this computer uses it.',
        'Stop that program, choose another PORT, or clear PORT so that a free one is chosen.',
      ),
    );
  }
  if (codeOf(error) === 'EACCES') {
    return new Stop(
      message(
        `Port ${port} may not be used.`,
        'This computer keeps it for programs with more rights.',
        'Choose a PORT above 1023, for example PORT=8080.',
      ),
    );
  }
  return error;
}

/** @param {unknown} error */
function codeOf(error) {
  return /** @type {NodeJS.ErrnoException} */ (error).code;
}
