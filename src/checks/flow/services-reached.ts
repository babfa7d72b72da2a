import { onThePage } from '../../navigator/conclude.ts';
import type { Evidence } from './evidence.ts';
import type { Fault } from './fault.ts';

const mostNotReached = 20;

/** Every current service is shown by some answer, but for a few, each argued by an editor. */
export function servicesReached(
  { navigator, site, cases }: Evidence,
  argued: readonly string[],
): Fault[] {
  const reached = new Set(
    cases.flatMap(({ result }) => onThePage(result).map(({ service }) => service.id)),
  );
  const current = [...navigator.services.keys()].filter(
    (id) => site.services.get(id)?.status === 'current',
  );
  const faults: Fault[] = current
    .filter((id) => !reached.has(id) && !argued.includes(id))
    .map((id) => ({
      file: 'flow',
      path: null,
      problem: `No answer shows the service "${id}".`,
      fix: 'Name it in an outcome, or say in "notReached" of the local flow.yaml why not.',
    }));
  for (const id of argued) {
    if (![...reached].some((one) => one === id)) continue;
    faults.push({
      file: 'flow',
      path: null,
      problem: `"notReached" names "${id}", and an answer shows it.`,
      fix: 'Take it out of "notReached" of the local flow.yaml.',
    });
  }
  if (argued.length > mostNotReached) {
    faults.push({
      file: 'flow',
      path: null,
      problem: `"notReached" names ${argued.length} services.`,
      fix: `Name at most ${mostNotReached}, and bring the others into an outcome.`,
    });
  }
  return faults;
}
