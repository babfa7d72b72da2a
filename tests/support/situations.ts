/** Situations that parents told of in public, in our words, and what an adviser would signpost. */
import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

export interface Situation {
  /** Told anew, with no name and no place, so that nobody can be known by it. */
  readonly said: string;
  /** Where a parent told of something like it. */
  readonly source: string;
  /** The question put to the navigator, as at the command line. */
  readonly ask: Readonly<Record<string, unknown>>;
  /** Somebody may be hurt: the numbers stand first. */
  readonly danger?: boolean;
  /**
   * What any SENDIASS adviser would name: a service's id, "urgent: ID" for a contact, or
   * "first: WORDS" for words of what to do first. In a list of several, one will do.
   */
  readonly signpost: readonly (string | readonly string[])[];
}

const folder = path.resolve(import.meta.dirname, '../situations');

export function readSituations(): readonly Situation[] {
  return fs
    .readdirSync(folder)
    .sort()
    .flatMap(
      (file) => parse(fs.readFileSync(path.join(folder, file), 'utf8')) as readonly Situation[],
    );
}
