/** What an editor may write in `content/local/places/*.yaml`: a town or large village. */
import { z } from 'astro/zod';
import type { ServiceId } from '../model/ids.ts';
import { id, record, sources, words } from './fields.ts';

const degrees = (from: number, to: number) => {
  const message = `Enter degrees between ${from} and ${to}, to two decimals, without quotes.`;
  return z
    .number({ message })
    .min(from, { message })
    .max(to, { message })
    .meta({ description: message });
};

export const placeSchema = z.strictObject({
  town: words('Enter the name.').meta({ title: 'Town' }),
  sendArea: words('Enter the area, or null.').nullable().meta({
    title: 'The council’s SEND area',
    description: 'Where a page says so.',
  }),
  formerDistrict: words('Enter the district, or null.')
    .nullable()
    .meta({ title: 'Former district' }),
  latitude: degrees(49, 61).meta({ title: 'Latitude' }),
  longitude: degrees(-9, 2).meta({ title: 'Longitude' }),
  position: words('Say where the position comes from.').meta({
    title: 'Where the position comes from',
  }),
  nearest: z
    .strictObject({
      specialSchools: z.array(id<ServiceId>('services')).default([]).meta({
        title: 'Special schools',
        description: 'In a straight line. A plan is needed, and the council decides.',
      }),
      districtSpecialistCentre: id<ServiceId>('services').nullable().meta({
        title: 'District specialist centre',
      }),
      familyHub: words('Enter the place, or null.').nullable().meta({
        title: 'Family hub',
        description: 'Places planned in 2023.',
      }),
      resourceBasesInTown: z.array(id<ServiceId>('services')).default([]).meta({
        title: 'Resource bases in the town',
      }),
    })
    .meta({ title: 'Nearest' }),
  sources,
  ...record,
});
