/** What an editor may write in `content/local/places/*.yaml`: a town or large village. */
import { z } from 'astro/zod';
import type { ServiceId } from '../model/ids.ts';
import { id, record, sources, words } from './fields.ts';

export const placeSchema = z.strictObject({
  town: words('Enter the name.'),
  /** The council's SEND area, where a page says so. */
  sendArea: words('Enter the area, or null.').nullable(),
  formerDistrict: words('Enter the district, or null.').nullable(),
  /** To two decimals, in degrees. */
  latitude: z.number().min(49).max(61),
  longitude: z.number().min(-9).max(2),
  position: words('Say where the position comes from.'),
  nearest: z.strictObject({
    /** In a straight line. A plan is needed, and the council decides. */
    specialSchools: z.array(id<ServiceId>()).default([]),
    districtSpecialistCentre: id<ServiceId>().nullable(),
    /** Places planned in 2023. */
    familyHub: words('Enter the place, or null.').nullable(),
    resourceBasesInTown: z.array(id<ServiceId>()).default([]),
  }),
  sources,
  ...record,
});
