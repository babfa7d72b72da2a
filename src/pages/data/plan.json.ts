import { getSite } from '../../built-site.ts';
import { planCardsJson } from '../../exports/plan-cards-json.ts';

export const GET = () => Response.json(planCardsJson(getSite()));
