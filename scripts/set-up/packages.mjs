import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { readJson } from '../read-json.mjs';

/**
 * One package as npm writes it, in the lockfile and in its own record of what it installed.
 * @typedef {{
 *   version?: string, integrity?: string, optional?: boolean, devOptional?: boolean,
 *   os?: string | string[], cpu?: string | string[], libc?: string | string[],
 * }} Package
 * @typedef {Readonly<Record<string, Package>>} Packages by the folder each stands in
 * @typedef {{ platform: string, arch: string, libc?: string | undefined }} Computer
 */

/**
 * Whether node_modules holds just what the lockfile asks for. npm writes its record when an
 * installation ends, so one that was cut in the middle does not count.
 *
 * @param {string} folder of the project
 */
export function packagesAreInstalled(folder) {
  const locked = readPackages(path.join(folder, 'package-lock.json'));
  const installed = readPackages(path.join(folder, 'node_modules', '.package-lock.json'));
  if (!locked || !installed) return false;
  return (
    packagesAgree(locked, installed, thisComputer()) &&
    Object.keys(installed).every((place) => fs.existsSync(path.join(folder, place)))
  );
}

/**
 * @param {Packages} locked
 * @param {Packages} installed
 * @param {Computer} computer
 */
export function packagesAgree(locked, installed, computer) {
  return (
    Object.entries(locked).every(
      ([place, wanted]) => place === '' || installed[place] || mayBeAbsent(wanted, computer),
    ) &&
    Object.entries(installed).every(([place, { version, integrity }]) => {
      const wanted = locked[place];
      return (
        wanted?.version === version && wanted?.integrity === integrity && suits(wanted, computer)
      );
    })
  );
}

/**
 * The folders that an installation on this computer fills, to tell how far it has come.
 * @param {Packages} locked
 * @param {Computer} computer
 */
export function foldersToFill(locked, computer) {
  return Object.entries(locked)
    .filter(([place, wanted]) => place !== '' && suits(wanted, computer))
    .map(([place]) => place);
}

/**
 * @param {string} file
 * @returns {Packages | undefined}
 */
export function readPackages(file) {
  return /** @type {{ packages?: Packages } | undefined} */ (readJson(file))?.packages;
}

/** The computer this runs on. Linux has two kinds of C library, and packages are made for one. */
export function thisComputer() {
  const { platform, arch } = process;
  if (platform !== 'linux') return { platform, arch };
  const { header } = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (
    process.report.getReport()
  );
  return { platform, arch, libc: header.glibcVersionRuntime === undefined ? 'musl' : 'glibc' };
}

/**
 * An optional package may be absent, unless it was made for just such a computer: then an older
 * npm or Node left out what another package cannot run without.
 *
 * @param {Package} wanted
 * @param {Computer} computer
 */
function mayBeAbsent(wanted, computer) {
  const { optional = false, devOptional = false, os, cpu } = wanted;
  const madeForIt = os !== undefined && cpu !== undefined && suits(wanted, computer);
  return (optional || devOptional) && !madeForIt;
}

/**
 * @param {Package | undefined} wanted
 * @param {Computer} computer
 */
function suits(wanted, { platform, arch, libc }) {
  return (
    fits(wanted?.os, platform) &&
    fits(wanted?.cpu, arch) &&
    (libc === undefined || fits(wanted?.libc, libc))
  );
}

/**
 * npm's lists name what is meant, or, with "!", what is not. One name may stand without a list.
 * @param {string | string[] | undefined} names
 * @param {string} value
 */
function fits(names, value) {
  if (!names || names.length === 0) return true;
  const list = [names].flat();
  if (list.includes(`!${value}`)) return false;
  return list.includes(value) || list.every((name) => name.startsWith('!'));
}
