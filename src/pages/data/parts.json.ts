import lockfile from '../../../package-lock.json';
import { partsJson } from '../../exports/parts-json.ts';

export const GET = () => Response.json(partsJson(lockfile));
