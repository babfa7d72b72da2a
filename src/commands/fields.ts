/** `npm run content:fields`: write `content/FIELDS.md` anew from the schemas. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFields } from '../content/list-fields.ts';
import { project } from '../site.ts';

writeFileSync(join(project, 'content/FIELDS.md'), listFields());
