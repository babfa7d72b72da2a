import type { Pathway, Step } from '../model/records.ts';
import type { Site } from '../model/site.ts';

/** Every pathway with its steps as open data: sorted by id, no editor's notes, no time of building. */
export function pathwaysJson({ pathways }: Pick<Site, 'pathways'>) {
  return {
    schemaVersion: '1.0',
    records: [...pathways.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).map(record),
  };
}

function record({ notes, publication, href, text, steps, ...pathway }: Pathway) {
  return {
    ...pathway,
    path: `/pathways/${pathway.id}/`,
    text: text?.raw.trim() ?? '',
    steps: steps.map(stepRecord),
  };
}

function stepRecord({ notes, publication, href, text, here, ...step }: Step) {
  return {
    ...step,
    path: `/pathways/${step.ref}/`,
    text: text.raw.trim(),
    here: here?.raw.trim() ?? null,
  };
}
