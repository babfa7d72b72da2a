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

const email = z
  .email({ message: 'Enter an email address such as "mistakes@example.org", or null.' })
  .nullable();

export const areaSchema = z.strictObject({
  name: words('Enter the name of the area.').meta({
    title: 'Area',
    description: 'As families say it, such as "Wiltshire".',
  }),
  council: words('Enter the name of the council.').meta({ title: 'Council' }),
  parentCouncil: words('Enter the name of the parent carer forum, or null.')
    .nullable()
    .meta({ title: 'Parent carer forum' }),
  localOffer: z
    .strictObject({
      name: words('Enter its name.').meta({ title: 'Name' }),
      url: webAddress.meta({ title: 'Web address' }),
    })
    .meta({ title: 'The council’s own Local Offer', description: 'Which this site is not.' }),
  roles: z.record(z.enum(roles), id<ServiceId>('services').nullable()).meta({
    title: 'Who does each job here',
    description: 'A service, or nothing where nobody is known.',
  }),
  siteUrl: webAddress.nullable().meta({
    title: 'This site’s own address',
    description: 'Empty until there is one.',
  }),
  reportEmail: email.meta({
    title: 'Where a mistake is reported',
    description: 'An address that somebody reads. Empty until somebody offers one.',
  }),
  repository: webAddress.nullable().meta({
    title: 'Where the content is kept',
    description: 'The public repository. Empty until it is public.',
    examples: ['https://github.com/owner/name'],
  }),
  lawAsAt: day.meta({ title: 'Day the law was last read through for this site' }),
});
