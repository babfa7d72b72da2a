/** What files must agree on together: every rule, over the whole content, each mistake once. */
import type { Content } from '../content/collections.ts';
import type { Issue } from '../content/issue.ts';
import type { Ids } from '../content/load-content.ts';
import { addressesUnique } from './addresses-unique.ts';
import { deadlinesAgree } from './deadlines-agree.ts';
import { flowIsWhole } from './flow-is-whole.ts';
import { idsExist } from './ids-exist.ts';
import { mustExist } from './must-exist.ts';
import { overviewsAgree } from './overviews-agree.ts';
import { stepsInOrder } from './steps-in-order.ts';
import { supersededSaysWhere } from './superseded-says-where.ts';

const rules = [
  mustExist,
  idsExist,
  stepsInOrder,
  overviewsAgree,
  supersededSaysWhere,
  addressesUnique,
  deadlinesAgree,
  flowIsWhole,
];

export function check(content: Content, ids: Ids): Issue[] {
  return rules.flatMap((rule) => rule(content, ids));
}
