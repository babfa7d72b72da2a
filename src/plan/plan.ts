/**
 * What a family keeps: a list in their own order, with their own notes. It is data and nothing
 * else, and it lives in one browser only.
 */
import { idPattern, stepRefPattern } from '../model/ids.ts';

/** What can be kept. A date is kept as the rule that sets it, what started it, and the day. */
export type Thing =
  | { readonly kind: 'step' | 'service' | 'letter'; readonly id: string }
  | {
      readonly kind: 'date';
      readonly rule: string;
      readonly event: string;
      readonly day: string;
    };

export type Item = Thing & {
  /** As the page called it when it was kept, for the day on which the page is gone. */
  readonly title: string;
  readonly note: string;
  /** Why the navigator showed it, in the family's terms. */
  readonly why: readonly string[];
  readonly done: boolean;
  /** It tells about abuse, self-harm or violence, and is not passed on unless somebody chooses so. */
  readonly private: boolean;
};

export interface Plan {
  readonly items: readonly Item[];
}

export const emptyPlan: Plan = { items: [] };

/** More than this no sheet, link or screen could carry. */
export const most = { items: 100, title: 200, note: 2000, reasons: 4, reason: 200 } as const;

/** A name that no two things share: `service:dance-club`. */
export function keyOf(thing: Thing): string {
  return thing.kind === 'date'
    ? `date:${thing.rule}:${thing.event}:${thing.day}`
    : `${thing.kind}:${thing.id}`;
}

/** The thing that values from outside name, or null if they name none. */
export function thingOf(from: Readonly<Record<string, unknown>>): Thing | null {
  const { kind, id, rule, event, day } = from;
  switch (kind) {
    case 'step':
      return isText(id) && stepRefPattern.test(id) ? { kind, id } : null;
    case 'service':
    case 'letter':
      return isText(id) && idPattern.test(id) ? { kind, id } : null;
    case 'date':
      return isText(rule) && isText(event) && isText(day) && areIds(rule, event) && isDay(day)
        ? { kind, rule, event, day }
        : null;
    default:
      return null;
  }
}

/** A new item of the list, with nothing written on it yet. */
export function itemOf(thing: Thing, more: Partial<Item> & Pick<Item, 'title'>): Item {
  return {
    note: '',
    why: [],
    done: false,
    private: false,
    ...more,
    ...thing,
  };
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.length < 200;
const areIds = (...values: readonly string[]) => values.every((value) => idPattern.test(value));

/** A day that the calendar has, as `YYYY-MM-DD`. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
