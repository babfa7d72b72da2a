import type { Content } from '../content/collections.ts';
import type { Ids } from '../content/load-content.ts';
import type { Issue } from '../content/issue.ts';
import { nearest } from './nearest.ts';

/** Each pathway lists its steps once each, and every step's file is in its pathway's list. */
export function stepsInOrder({ pathways, steps }: Content, ids: Ids): Issue[] {
  const files = ids.steps;
  const listed = new Set(
    pathways.flatMap(({ id, data }) => data.steps.map((step) => `${id}/${step}`)),
  );
  const missing = pathways.flatMap(({ id, file, data, lineOf }) =>
    data.steps.flatMap((step, at): Issue[] => {
      const field = ['steps', at];
      const issue = {
        severity: 'error',
        file,
        line: lineOf(field),
        field: field.join('.'),
      } as const;
      if (data.steps.indexOf(step) < at) {
        return [
          {
            ...issue,
            problem: `The step "${step}" stands twice.`,
            fix: 'Take one of the two out.',
          },
        ];
      }
      if (files.has(`${id}/${step}`)) return [];
      const here = [...files]
        .filter((ref) => ref.startsWith(`${id}/`))
        .map((ref) => ref.slice(id.length + 1));
      const near = nearest(step, here);
      return [
        {
          ...issue,
          problem: `There is no step "${step}" in this pathway.`,
          fix: near
            ? `Change it to "${near}", or add content/england/pathways/${id}/${step}.mdx.`
            : `Take it out, or add content/england/pathways/${id}/${step}.mdx.`,
        },
      ];
    }),
  );
  const named = pathways.flatMap(({ file, data, lineOf }) =>
    (['startHere', 'branches'] as const).flatMap((list) =>
      data[list].flatMap(({ step }, at): Issue[] => {
        if (data.steps.includes(step)) return [];
        const field = [list, at, 'step'];
        return [
          {
            severity: 'error',
            file,
            line: lineOf(field),
            field: field.join('.'),
            problem: `There is no step "${step}" in this pathway.`,
            fix: `Change it to "${nearest(step, data.steps) ?? data.steps[0] ?? ''}".`,
          },
        ];
      }),
    ),
  );
  const unlisted = steps
    .filter(
      ({ id }) => !listed.has(id) && pathways.some((pathway) => id.startsWith(`${pathway.id}/`)),
    )
    .map(({ id, file }): Issue => {
      const [pathway = '', step = ''] = id.split('/');
      return {
        severity: 'error',
        file,
        line: null,
        field: null,
        problem: `No pathway lists the step "${step}".`,
        fix: `Add "${step}" to steps in content/england/pathways/${pathway}/index.mdx, where it belongs in the order.`,
      };
    });
  return [...missing, ...named, ...unlisted];
}
