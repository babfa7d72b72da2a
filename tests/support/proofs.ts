/** A small flow put before one proof, and what an editor would then read. */
import { gather, type Evidence, type Facing } from '../../src/checks/flow/evidence.ts';
import { tell, type Fault } from '../../src/checks/flow/fault.ts';
import type { Navigator, UrgentHelp } from '../../src/navigator/navigator.ts';
import { navigatorOf, serviceOf } from './navigator.ts';

type Parts = Parameters<typeof navigatorOf>[0];

export interface SmallSite {
  /** Who does which job here. */
  readonly roles?: Readonly<Record<string, string>>;
  /** By id: what a proof asks of the service's own record. */
  readonly services?: Readonly<Record<string, object>>;
  /** By `pathway/step`: its duties and words. */
  readonly steps?: Readonly<Record<string, object>>;
}

export const urgent: readonly UrgentHelp[] = [
  { id: '999', kind: 'danger', ages: 'any' },
  { id: '111', kind: 'crisis', ages: 'any' },
  { id: 'children', kind: 'danger', ages: 'under-18' },
  { id: 'adults', kind: 'danger', ages: '18-and-over' },
];

/** Everything that a proof may ask for is there; a test takes away what it is about. */
export function evidenceOf(parts: Parts = {}, small: SmallSite = {}): Evidence {
  const navigator = navigatorOf({
    services: [serviceOf('helper')],
    urgent,
    urgentAlways: urgent.map(({ id }) => id),
    ...parts,
  });
  return gather(navigator, facing(navigator, small));
}

/** What an editor reads, but for how many other paths there are. */
export function problems(
  proof: (evidence: Evidence) => readonly Fault[],
  parts?: Parts,
  small?: SmallSite,
): string[] {
  const evidence = evidenceOf(parts, small);
  return tell(evidence.navigator, proof(evidence)).map(({ file, problem, fix }) => {
    const [, how = '', path] =
      /^(.*?)(?: On the path: (.*?)(?: \(and on \d+ other paths\))?\.)?$/s.exec(fix) ?? [];
    const where = path ? ` On the path: ${path}.` : '';
    return `${file.replace('content/england/navigator/test/', '')}: ${problem}${where} ${how}`;
  });
}

function facing(
  navigator: Navigator,
  { roles = {}, services = {}, steps = {} }: SmallSite,
): Facing {
  return {
    area: { roles },
    services: new Map(
      [...navigator.services.values()].map((service) => [
        service.id,
        {
          id: service.id,
          status: 'current',
          provider: { id: 'somebody' },
          for: { ages: service.ages, needs: service.needs },
          contact: { phone: '01234 567890', website: null },
          ...services[service.id],
        },
      ]),
    ),
    steps: new Map(
      [...navigator.steps.keys()].map((ref) => [
        ref,
        { ref, title: ref, law: [], text: { raw: '' }, here: null, services: [], ...steps[ref] },
      ]),
    ),
    urgent: {},
  } as unknown as Facing;
}
