import { jsonSchema } from '../../exports/record-schemas.ts';

export const GET = () => Response.json(jsonSchema('services'));
