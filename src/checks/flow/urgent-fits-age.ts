import { ageRange } from '../../navigator/facts.ts';
import type { Evidence } from './evidence.ts';
import { faultAt, type Fault } from './fault.ts';

/**
 * Every result carries 999, 111 and whoever protects people of that age: for a child, for an adult,
 * or for both where the age is not known.
 */
export function urgentFitsAge({ navigator, cases, endangered }: Evidence): Fault[] {
  const help = new Map(navigator.urgent.map((one) => [one.id, one]));
  return [...cases, ...endangered].flatMap((one) => {
    const shown = one.result.urgent.flatMap((id) => help.get(id) ?? []);
    const range = ageRange(one.result.known) ?? { from: 0, to: 25 };
    const protects = (ages: string) =>
      shown.some((contact) => contact.kind === 'danger' && contact.ages === ages);
    const faults: Fault[] = [];
    const add = (problem: string, fix: string) => faults.push(faultAt(one, problem, fix));
    for (const [kind, name] of [
      ['danger', '999'],
      ['crisis', '111'],
    ] as const) {
      if (shown.some((contact) => contact.kind === kind && contact.ages === 'any')) continue;
      add(`The result lacks ${name}.`, 'Name it in "urgentAlways" of flow.yaml.');
    }
    if (range.from < 18 && !protects('under-18')) {
      add(
        'The result lacks a number for a child who is not safe.',
        'Name it in "urgentAlways" of the local flow.yaml.',
      );
    }
    if (range.to >= 18 && !protects('18-and-over')) {
      add(
        'The result lacks a number for an adult who is not safe.',
        'Name it in "urgentAlways" of the local flow.yaml.',
      );
    }
    for (const { id, ages } of shown) {
      const wrong = ages === 'under-18' ? range.from >= 18 : ages !== 'any' && range.to < 18;
      if (wrong) add(`The contact "${id}" is for another age.`, 'Mend "ages" in urgent.yaml.');
    }
    return faults;
  });
}
