/** `content/local/area.yaml`: what is known of the area and of this site. */
import { z } from 'astro/zod';
import type { ServiceId } from '../model/ids.ts';
import { day, id, webAddress, words } from './fields.ts';

/** Jobs that every area has somebody for. England's content names the job, never the local service. */
export const roles = [
  'sendias',
  'parent-carer-council',
  'local-offer',
  'send-team',
  'childrens-social-care',
  'out-of-hours-social-care',
  'adult-safeguarding',
  'early-help',
  'mental-health-children',
  'mental-health-adults',
  'mediation',
] as const;

export const areaSchema = z.strictObject({
  /** The area as families say it, such as "Wiltshire". */
  name: words('Enter the name of the area.'),
  council: words('Enter the name of the council.'),
  parentCouncil: words('Enter the name of the parent carer forum, or null.').nullable(),
  /** The council's own Local Offer, which this site is not. */
  localOffer: z.strictObject({ name: words('Enter its name.'), url: webAddress }),
  /** Who does each job here: a service's id, or null where nobody is known. */
  roles: z.record(z.enum(roles), id<ServiceId>().nullable()),
  /** The site's own address. Null until there is one. */
  siteUrl: webAddress.nullable(),
  /** Where a mistake is reported. Null until somebody offers an address. */
  reportEmail: z.email().nullable(),
  /** Where the content is kept. Null until it is public. */
  repository: webAddress.nullable(),
  /** The day on which the law was last read through for this site. */
  lawAsAt: day,
});
