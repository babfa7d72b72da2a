import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Circumstances } from './machine.ts';

export interface Kept {
  readonly measured: Circumstances;
  readonly result: unknown;
}

/** What earlier runs measured, by the name of the part. */
export function readKept(file: string): Record<string, Kept> {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Kept>) : {};
}

export function writeKept(file: string, kept: Readonly<Record<string, Kept>>): void {
  writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`);
}
