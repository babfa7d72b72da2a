import { getSearchIndex } from '../../search-index.ts';

export const GET = () => Response.json(getSearchIndex().core);
