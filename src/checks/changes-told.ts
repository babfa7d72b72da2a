import type { Content } from '../content/collections.ts';
import { whatChanged } from '../content/draft-change.ts';
import { spot, warning, type Issue } from '../content/issue.ts';

type Before = Pick<Content, 'services' | 'changes'>;

/** When how to reach or get into a service has changed, a new line tells families. */
export function changesTold(before: Before, { services, changes }: Before): Issue[] {
  const told = new Set(
    changes
      .filter(({ id }) => !before.changes.some((old) => old.id === id))
      .map(({ data }) => data.about),
  );
  return services.flatMap((service) => {
    const old = before.services.find(({ id }) => id === service.id);
    const change = whatChanged(old?.data ?? null, service.data);
    if (change === null || told.has(`/services/${service.id}/`)) return [];
    return [
      warning(
        spot(service, change.kind === 'contact' ? ['contact'] : []),
        'Families are not told about this change.',
        `Add a line to "What is new" in the form, or run "npm run change -- ${service.id}". It could say: "${change.says}"`,
      ),
    ];
  });
}
