import type { Content, Entry, Field } from '../content/collections.ts';
import type { Ids } from '../content/load-content.ts';
import type { Issue } from '../content/issue.ts';
import { nearest } from './nearest.ts';

/** Every id that a record names belongs to a record. */
export function idsExist(content: Content, known: Ids): Issue[] {
  const ids = {
    service: known.services,
    provider: known.providers,
    pathway: known.pathways,
    step: known.steps,
    place: known.places,
    term: known.terms,
    guide: known.guides,
  };
  const issues: Issue[] = [];

  function look(
    kind: keyof typeof ids,
    entry: Entry<unknown>,
    field: Field,
    id: string | null,
  ): void {
    if (id === null || ids[kind].has(id)) return;
    const near = nearest(id, [...ids[kind]]);
    issues.push({
      severity: 'error',
      file: entry.file,
      line: entry.lineOf(field),
      field: field.join('.'),
      problem: `There is no ${kind} called "${id}".`,
      fix: near ? `Change it to "${near}", or add the ${kind}.` : `Correct it, or add the ${kind}.`,
    });
  }
  function lookAll(
    kind: keyof typeof ids,
    entry: Entry<unknown>,
    field: Field,
    named: readonly string[],
  ): void {
    for (const [at, id] of named.entries()) look(kind, entry, [...field, at], id);
  }

  for (const entry of content.services) {
    look('provider', entry, ['provider'], entry.data.provider);
    lookAll('pathway', entry, ['pathways'], entry.data.pathways);
    lookAll('place', entry, ['area', 'places'], entry.data.area.places);
    lookAll('service', entry, ['seeInstead'], entry.data.seeInstead);
  }
  for (const entry of [
    ...content.steps,
    ...content.localSteps,
    ...content.guides,
    ...content.localGuides,
  ]) {
    lookAll('service', entry, ['services'], entry.data.services);
  }
  for (const entry of content.steps) lookAll('term', entry, ['terms'], entry.data.terms);
  for (const entry of content.guides) lookAll('step', entry, ['steps'], entry.data.steps);
  for (const entry of content.easyRead) {
    for (const [at, { from }] of entry.data.lines.entries()) {
      if (from !== 'overview' && from !== 'urgent')
        look('step', entry, ['lines', at, 'from'], from);
    }
  }
  for (const entry of content.places) {
    const { nearest: near } = entry.data;
    lookAll('service', entry, ['nearest', 'specialSchools'], near.specialSchools);
    lookAll('service', entry, ['nearest', 'resourceBasesInTown'], near.resourceBasesInTown);
    look('service', entry, ['nearest', 'districtSpecialistCentre'], near.districtSpecialistCentre);
  }
  for (const entry of content.searchDanger) {
    for (const [at, { leadsTo }] of entry.data.kinds.entries()) {
      lookAll('service', entry, ['kinds', at, 'leadsTo', 'services'], leadsTo.services);
      for (const [place, step] of leadsTo.steps.entries()) {
        look('step', entry, ['kinds', at, 'leadsTo', 'steps', place], step);
      }
    }
  }
  for (const entry of content.area) {
    for (const [role, service] of Object.entries(entry.data.roles)) {
      look('service', entry, ['roles', role], service);
    }
  }
  for (const entry of content.overview) {
    for (const [at, { services }] of entry.data.levels.entries()) {
      lookAll('service', entry, ['levels', at, 'services'], services);
    }
    for (const [at, { services, step }] of entry.data.howToStart.entries()) {
      lookAll('service', entry, ['howToStart', at, 'services'], services);
      look('step', entry, ['howToStart', at, 'step'], step);
    }
  }
  for (const entry of content.localOverview) {
    for (const [level, services] of Object.entries(entry.data.levelServices)) {
      lookAll('service', entry, ['levelServices', level], services);
    }
    for (const [at, { services }] of entry.data.start.entries()) {
      lookAll('service', entry, ['start', at, 'services'], services);
    }
  }
  return issues;
}
