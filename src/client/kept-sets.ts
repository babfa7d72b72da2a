/** The sets of pages that this device keeps: what it has, how one is fetched, and how it goes again. */
import {
  listKey,
  storeName,
  storesAmong,
  wholeKey,
  type Bundle,
  type KeptFile,
  type Stored,
} from '../offline/kept.ts';

/** A weak signal takes no more at a time. */
const atOnce = 4;

export interface KeptSet extends Stored {
  readonly title: string;
  /** All of it has come. */
  readonly whole: boolean;
}

const folder = () => `${document.documentElement.dataset['base'] ?? '/'}offline/`;

/** What the site has now of a set. */
export function listOf(id: string): Promise<Bundle> {
  return ask(`${folder()}${id}.json`) as Promise<Bundle>;
}

/** The version of each set that the site has now. */
export function versionsNow(): Promise<Readonly<Record<string, string>>> {
  return ask(`${folder()}versions.json`) as Promise<Readonly<Record<string, string>>>;
}

export async function keptSets(): Promise<KeptSet[]> {
  const sets: KeptSet[] = [];
  for (const stored of storesAmong(await caches.keys())) {
    const store = await caches.open(stored.name);
    const list = await listIn(store);
    const whole = (await store.match(wholeKey)) !== undefined;
    if (list) sets.push({ ...stored, title: list.title, whole });
  }
  return sets;
}

/**
 * Fetch a set, and only what of it the device does not have yet. If the site changes meanwhile, the
 * newer pages are fetched before any of it counts as whole. Throws where the signal or the room
 * goes; what has come by then stays, and the next time goes on from there.
 */
export async function keepSet(
  list: Bundle,
  says: (done: number, of: number) => void,
): Promise<Bundle> {
  const store = await caches.open(storeName(list));
  await store.put(listKey, new Response(JSON.stringify(list)));
  const had = await filesHere(storeName(list));
  const left = [...list.files];
  let done = 0;
  const work = async () => {
    for (let file = left.shift(); file; file = left.shift()) {
      if (!(await store.match(file[0]))) await bring(file, store, had);
      says((done += 1), list.files.length);
    }
  };
  const ended = await Promise.allSettled(
    Array.from({ length: atOnce }, () =>
      work().catch((reason: unknown) => {
        left.length = 0;
        throw reason;
      }),
    ),
  );
  for (const worker of ended) if (worker.status === 'rejected') throw worker.reason;
  const now = await listOf(list.id);
  if (now.version !== list.version) return keepSet(now, says);
  await store.put(wholeKey, new Response());
  for (const old of storesAmong(await caches.keys()))
    if (old.id === list.id && old.version !== list.version) await caches.delete(old.name);
  return list;
}

export async function dropSet(id: string): Promise<void> {
  for (const stored of storesAmong(await caches.keys()))
    if (stored.id === id) await caches.delete(stored.name);
}

/** From another set, where that has the very same file; otherwise from the site. */
async function bring([address, mark]: KeptFile, store: Cache, had: ReadonlyMap<string, Cache>) {
  const here = await had.get(address + mark)?.match(address);
  const answer = here ?? (await fetch(address, { cache: 'reload' }));
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`);
  await store.put(address, answer);
}

/** Files that other sets brought, by address and mark. */
async function filesHere(butFor: string): Promise<ReadonlyMap<string, Cache>> {
  const here = new Map<string, Cache>();
  for (const { name } of storesAmong(await caches.keys())) {
    if (name === butFor) continue;
    const store = await caches.open(name);
    for (const [address, mark] of (await listIn(store))?.files ?? [])
      here.set(address + mark, store);
  }
  return here;
}

async function listIn(store: Cache): Promise<Bundle | undefined> {
  const answer = await store.match(listKey);
  return answer?.json().catch(() => undefined) as Promise<Bundle | undefined>;
}

async function ask(address: string): Promise<unknown> {
  const answer = await fetch(address, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`);
  return answer.json();
}
