/** What a change to a service means for families, as a draft of the line that tells them. */
import { stringify } from 'yaml';
import type { RecordOf } from './collections.ts';
import type { ContentFile } from './load-content.ts';

type Service = Pick<RecordOf<'services'>, 'name' | 'contact' | 'access' | 'for' | 'status'>;
type Change = RecordOf<'changes'>;

/** What is different for a family; null where nothing is. `before` is null for a new service. */
export function whatChanged(
  before: Service | null,
  after: Service,
): Pick<Change, 'kind' | 'says'> | null {
  const { name } = after;
  const differs = (part: (service: Service) => unknown) =>
    JSON.stringify(before && part(before)) !== JSON.stringify(part(after));
  if (before === null) return { kind: 'new', says: `${name} is new here.` };
  if (after.status === 'superseded' && differs(({ status }) => status)) {
    return { kind: 'ended', says: `${name} has ended. Its page says where to go.` };
  }
  if (differs(({ contact }) => contact.phone)) {
    return { kind: 'contact', says: `The phone number of ${name} changed.` };
  }
  if (differs(({ contact }) => contact)) {
    return { kind: 'contact', says: `How to reach ${name} changed.` };
  }
  if (differs(({ access }) => access)) return { kind: 'how', says: `How to get ${name} changed.` };
  if (differs((service) => service.for))
    return { kind: 'who', says: `Who can use ${name} changed.` };
  return null;
}

/** The file that tells families of it. */
export function draftChange(
  id: string,
  change: Pick<Change, 'kind' | 'says'>,
  on: string,
): ContentFile {
  const { kind, says } = change;
  return {
    path: `content/local/changes/${on}-${id}.yaml`,
    text: stringify(
      { on, about: `/services/${id}/`, says, kind },
      { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' },
    ),
  };
}
