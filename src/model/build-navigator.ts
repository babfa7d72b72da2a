/** Put a flow's files together with the services and steps they name, as the engine needs them. */
import type { Content, Entry, RecordOf } from '../content/collections.ts';
import type {
  Flow,
  FlowId,
  Outcome,
  OutcomeId,
  Question,
  QuestionId,
  Saying,
  SayingId,
  ServiceLine,
  Worry,
  WorryId,
} from '../navigator/flow.ts';
import type { Candidate, Navigator, StepOnTheWay } from '../navigator/navigator.ts';
import type { StepRef } from './ids.ts';
import { phoneOf } from '../schemas/flow.ts';
import type { Area, Service } from './records.ts';
import type { Site } from './site.ts';

type Linked = Pick<Site, 'area' | 'pathways' | 'services' | 'places' | 'urgent'>;
type WrittenLine = RecordOf<'localOutcomes'>['services'][number];

export function buildNavigators(content: Content, site: Linked): Map<FlowId, Navigator> {
  return new Map(
    content.flows.map((entry) => {
      const id = entry.id as FlowId;
      const here = content.localFlows.find((other) => other.id === entry.id)?.data;
      return [
        id,
        {
          flow: buildFlow(content, entry, site),
          services: new Map(
            [...site.services.values()]
              .filter(({ status }) => status !== 'superseded')
              .map((service) => [service.id, candidateOf(service, here?.ageLimits ?? [])]),
          ),
          steps: stepsOf(site.pathways),
          urgent: site.urgent.contacts.map((contact) => ({
            id: contact.id,
            kind: contact.kind,
            ages: contact.ages,
          })),
          placeNames: new Map([...site.places].map(([place, { town }]) => [place, town])),
        },
      ];
    }),
  );
}

function buildFlow(content: Content, { id, data }: Entry<RecordOf<'flows'>>, site: Linked): Flow {
  const { area } = site;
  const lines = (written: readonly WrittenLine[]) => written.flatMap((line) => resolve(line, area));
  const questions = partsOf<RecordOf<'questions'>, Question, QuestionId>(
    content.questions,
    id,
    (question, written) => ({ ...written, id: question }),
  );
  const worries = partsOf<RecordOf<'worries'>, Worry, WorryId>(
    content.worries,
    id,
    (worry, written) => ({ ...written, id: worry, isPrivate: written.private }),
  );
  const here = content.localFlows.find((other) => other.id === id)?.data;
  return {
    id: id as FlowId,
    title: data.title,
    version: fingerprint([data.opening, data.atMost, [...questions.values()], [...worries.keys()]]),
    opening: data.opening,
    atMost: data.atMost,
    danger: {
      ...data.danger,
      first: withPhones(data.danger.first, site),
      services: lines(data.danger.services),
    },
    worry: data.worry,
    questions,
    groups: data.groups,
    worries,
    outcomes: partsOf<RecordOf<'outcomes'>, Outcome, OutcomeId>(
      content.outcomes,
      id,
      (outcome, written) => {
        const local = content.localOutcomes.find((other) => other.id === `${id}/${outcome}`);
        return {
          ...written,
          id: outcome,
          first: written.first.map((one) => ({ ...one, do: withPhones(one.do, site) })),
          steps: written.steps.map((step) => ({
            ...step,
            next: step.next === undefined ? nextStep(content, step.here) : step.next,
          })),
          services: [...lines(local?.data.services ?? []), ...lines(written.services)],
        };
      },
    ),
    sayings: partsOf<RecordOf<'sayings'>, Saying, SayingId>(
      content.sayings,
      id,
      (saying, written) => ({ ...written, id: saying }),
    ),
    urgentAlways: [...data.urgentAlways, ...(here?.urgentAlways ?? [])],
    secondAdvice: data.secondAdvice,
    benefitsAdvice: [...data.benefitsAdvice, ...(here?.benefitsAdvice ?? [])],
  };
}

/** The parts of one flow, by the name of their file. */
function partsOf<Written, Part, Id extends string>(
  entries: readonly Entry<Written>[],
  flow: string,
  make: (id: Id, written: Written) => Part,
): Map<Id, Part> {
  return new Map(
    entries
      .filter((entry) => entry.id.startsWith(`${flow}/`))
      .map(({ id, data }) => {
        const own = id.slice(flow.length + 1) as Id;
        return [own, make(own, data)];
      }),
  );
}

/** "Ring the council{phone early-help}" with the number here, or without one where none is known. */
function withPhones(words: string, { area, services }: Linked): string {
  return words.replace(phoneOf, (_, role: keyof Area['roles']) => {
    const service = area.roles[role];
    const phone = service && services.get(service)?.contact.phone;
    return phone ? ` on ${phone}` : '';
  });
}

/** The service that a line names, or that does the job here. Nobody known for the job: no line. */
function resolve({ service, role, ...line }: WrittenLine, { roles }: Area): ServiceLine[] {
  const named = service ?? (role && roles[role]);
  return named ? [{ service: named, ...line }] : [];
}

function nextStep({ pathways }: Content, ref: StepRef): StepRef | null {
  const [pathway = '', step] = ref.split('/');
  const steps = pathways.find(({ id }) => id === pathway)?.data.steps ?? [];
  const next = steps[steps.findIndex((id) => id === step) + 1];
  return next ? (`${pathway}/${next}` as StepRef) : null;
}

function candidateOf(service: Service, limits: RecordOf<'localFlows'>['ageLimits']): Candidate {
  const limit = limits.find((one) => one.service === service.id);
  return {
    id: service.id,
    name: service.name,
    ages: limit ?? service.for.ages,
    agesStated: !limit,
    needs: service.for.needs,
    who: service.for.who,
    ways: service.access.ways,
    needsDiagnosis: service.access.needsDiagnosis,
    needsPlan: service.access.needsPlan,
    hasPhone: service.contact.phone !== null,
    scope: service.area.scope,
    serves: service.area.says,
    places: service.area.places,
    isLocal: service.realm === 'local',
    isUnclear: service.status === 'unclear',
    confidence: service.confidence,
    pathways: service.pathways,
  };
}

function stepsOf(pathways: Site['pathways']): Map<StepRef, StepOnTheWay> {
  return new Map(
    [...pathways.values()].flatMap(({ id, steps }) =>
      steps.map((step): [StepRef, StepOnTheWay] => [
        step.ref,
        {
          ref: step.ref,
          pathway: id,
          services: step.services,
        },
      ]),
    ),
  );
}

/** A short name for a state of the questions (FNV-1a): the same questions have the same name. */
function fingerprint(value: unknown): string {
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify(value)) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
