import type { Content, RecordOf } from '../content/collections.ts';
import type { Issue } from '../content/issue.ts';
import { nearest } from './nearest.ts';

type Event = RecordOf<'deadlines'>;
type FieldKind = Event['fields'][number]['kind'];
interface Named {
  readonly name: string;
  /** The kinds of field that make sense there. */
  readonly kinds: readonly FieldKind[];
  readonly options?: readonly (string | boolean)[];
}

/**
 * Each count and condition names a field of its own event that is of the right kind, each exception
 * has its file, each id stands once, and the last case of a rule has no condition, so that a rule
 * always has an answer.
 */
export function deadlinesAgree({ deadlines, deadlineExceptions }: Content): Issue[] {
  const exceptions = deadlineExceptions.map(({ id }) => id);
  return deadlines.flatMap(({ file, data, lineOf }) => {
    const issue = (path: readonly (string | number)[], problem: string, fix: string): Issue => ({
      severity: 'error',
      file,
      line: lineOf(path),
      field: path.join('.'),
      problem,
      fix,
    });
    const names = data.fields.map(({ name }) => name);
    const needs = data.needOneOf
      .filter((name) => !names.includes(name))
      .map((name) => issue(['needOneOf'], noField(name), use(name, names)));
    const rules = data.due.flatMap((rule, at) => {
      const path = ['due', at];
      const twice = data.due.findIndex(({ id }) => id === rule.id) < at;
      const last = rule.cases.at(-1);
      return [
        ...(twice
          ? [issue([...path, 'id'], `The id "${rule.id}" stands twice.`, 'Rename one of the two.')]
          : []),
        ...(last?.if
          ? [
              issue(
                [...path, 'cases'],
                'The last case has conditions, so there may be no answer.',
                'Add a last case without "if". Its count may be null.',
              ),
            ]
          : []),
        ...rule.exceptions
          .filter((id) => !exceptions.includes(id))
          .map((id) =>
            issue(
              [...path, 'exceptions'],
              `There is no exception "${id}".`,
              use(id, exceptions, 'Add it to content/england/deadlines/exceptions/.'),
            ),
          ),
        ...fieldsNamed(rule).flatMap((named) =>
          disagrees(named, data).map(([problem, fix]) => issue(path, problem, fix)),
        ),
      ];
    });
    return [...needs, ...rules];
  });
}

function disagrees({ name, kinds, options }: Named, event: Event): [string, string][] {
  const field = event.fields.find((one) => one.name === name);
  if (!field)
    return [
      [
        noField(name),
        use(
          name,
          event.fields.map((one) => one.name),
        ),
      ],
    ];
  if (!kinds.includes(field.kind))
    return [
      [`"${name}" is a field of kind "${field.kind}".`, `Use one of kind ${kinds.join(' or ')}.`],
    ];
  const allowed: readonly (string | boolean)[] =
    field.kind === 'choice' ? field.options.map(({ value }) => value) : [true, false];
  return (options ?? [])
    .filter((option) => !allowed.includes(option))
    .map((option) => [
      `"${name}" cannot be ${JSON.stringify(option)}.`,
      `Use one of: ${allowed.join(', ')}.`,
    ]);
}

function noField(name: string): string {
  return `This event has no field "${name}".`;
}

function use(name: string, allowed: readonly string[], otherwise = 'Add it to "fields".'): string {
  const near = nearest(name, allowed);
  return near ? `Change it to "${near}". ${otherwise}` : otherwise;
}

/** Every field that a rule names, wherever in its counts and conditions. */
function fieldsNamed(rule: Event['due'][number]): Named[] {
  const conditions = [
    ...(rule.only ?? []),
    ...rule.cases.flatMap((one) => one.if ?? []),
    ...rule.warnings.flatMap((one) => one.if ?? []),
  ];
  const counts = [
    ...rule.cases.flatMap(({ count }) => (count ? ('of' in count ? count.of : [count]) : [])),
    ...conditions.flatMap((one) =>
      one.kind === 'on-or-before'
        ? [one.day]
        : one.kind === 'asked-round-a-closure'
          ? [one.by]
          : [],
    ),
  ];
  return [
    ...counts.flatMap((count): Named[] => [
      { name: 'from' in count ? count.from : count.yearOf, kinds: ['day'] },
      ...('givenBy' in count && count.givenBy
        ? [{ name: count.givenBy, kinds: ['choice'] as const }]
        : []),
      ...('unit' in count && count.unit === 'school-days'
        ? [{ name: 'calendar', kinds: ['calendar'] as const }]
        : []),
    ]),
    ...conditions.flatMap((one): Named[] => {
      switch (one.kind) {
        case 'is':
          return [{ name: one.field, kinds: ['choice', 'yes-no'], options: one.oneOf }];
        case 'more-than':
          return [{ name: one.field, kinds: ['number'] }];
        case 'given':
        case 'left-out':
          return [
            { name: one.field, kinds: ['day', 'number', 'yes-no', 'choice', 'period', 'calendar'] },
          ];
        case 'on-or-before':
          return [{ name: one.field, kinds: ['day'] }];
        case 'asked-round-a-closure':
          return [
            { name: one.asked, kinds: ['day'] },
            { name: one.closed, kinds: ['period'] },
          ];
      }
    }),
  ];
}
