/** What a browser needs to work out the dates after one event, and nothing that only a page shows. */
import type { Event } from '../dates/rule.ts';
import type { BankHolidays } from '../dates/working-days.ts';
import type { DatedEvent, DueDate } from '../model/records.ts';

export interface EventForBrowser extends Event {
  readonly id: string;
  readonly bankHolidays: Omit<BankHolidays, 'days'> & { readonly days: readonly string[] };
  readonly shown: Readonly<
    Record<string, Pick<DueDate, 'short' | 'yours' | 'ifMissed' | 'href' | 'keptAs' | 'letters'>>
  >;
}

export function eventForBrowser(event: DatedEvent, holidays: BankHolidays): EventForBrowser {
  return {
    id: event.id,
    fields: event.fields,
    needOneOf: event.needOneOf,
    due: event.due.map(({ id, what, who, yours, rule, reference, only, cases, warnings }) => ({
      ...{ id, what, who, yours, rule, reference, only, cases, warnings },
    })),
    bankHolidays: { ...holidays, days: [...holidays.days] },
    shown: Object.fromEntries(
      event.due.map(({ id, short, yours, ifMissed, href, keptAs, letters }) => [
        id,
        { short, yours, ifMissed, href, keptAs, letters },
      ]),
    ),
  };
}
