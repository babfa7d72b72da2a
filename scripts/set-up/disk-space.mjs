import fs from 'node:fs';
import { message } from './message.mjs';

const MEGABYTE = 1_000_000;

/** What the packages and a built site take up, with room to build beside the one that stands. */
const NEEDED = 700 * MEGABYTE;

/**
 * How many bytes are free where a folder is; nothing where this Node or this disk cannot tell.
 * @param {string} folder
 * @returns {number | undefined}
 */
export function freeSpace(folder) {
  // `statfs` came with Node 18.15.
  if (typeof fs.statfsSync !== 'function') return undefined;
  try {
    const { bavail, bsize } = fs.statfsSync(folder);
    return bavail * bsize;
  } catch {
    return undefined;
  }
}

/**
 * @param {number | undefined} free
 * @returns {string | undefined} what to tell the person, where there is too little room
 */
export function notEnoughRoom(free) {
  if (free === undefined || free >= NEEDED) return undefined;
  return message(
    'There is not enough room on this disk.',
    `Setting up needs about ${megabytes(NEEDED)}, and ${megabytes(free)} is free.`,
    'Delete or move something, then run the command again.',
  );
}

/** @param {number} bytes */
function megabytes(bytes) {
  return `${Math.floor(bytes / MEGABYTE)} MB`;
}
