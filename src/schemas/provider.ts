/** What an editor may write in `content/{england,local}/providers/*.yaml`. */
import { z } from 'astro/zod';
import { words } from './fields.ts';

export const providerSchema = z.strictObject({
  name: words("Enter the organisation's name.").meta({ title: 'Name' }),
  kind: z
    .enum(['council', 'nhs', 'charity', 'school', 'company', 'government', 'parent-group'], {
      message:
        'Write "council", "nhs", "charity", "school", "company", "government" or "parent-group".',
    })
    .meta({ title: 'Kind' }),
});
