import { availableParallelism, loadavg, totalmem } from 'node:os';

/** When something was measured, on what sort of machine, and how busy it was with other work. */
export interface Circumstances {
  readonly day: string;
  readonly cores: number;
  readonly gigabytes: number;
  readonly node: string;
  /** Programs that wanted a processor in the minute before it began: 0 on an idle machine. */
  readonly load: number;
}

export function circumstances(): Circumstances {
  return {
    day: new Date().toISOString().slice(0, 10),
    cores: availableParallelism(),
    gigabytes: Math.round(totalmem() / 2 ** 30),
    node: process.versions.node,
    load: Number((loadavg()[0] ?? 0).toFixed(1)),
  };
}

export function describe({ day, cores, gigabytes, node, load }: Circumstances): string {
  const busy =
    load > cores / 4 ? `load ${load} in the minute before it began` : `idle (load ${load})`;
  return `${day}, ${cores} cores, ${gigabytes} GB, Node ${node}, ${busy}`;
}
