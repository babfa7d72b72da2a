import fs from 'node:fs';

/**
 * @param {string} file
 * @returns {unknown} what it holds; nothing where it is not there or cannot be read
 */
export function readJson(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
