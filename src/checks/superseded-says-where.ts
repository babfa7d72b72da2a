import type { Content } from '../content/collections.ts';
import type { Issue } from '../content/issue.ts';

/** A service that has ended says what to look at instead, and that is not itself a service that has ended. */
export function supersededSaysWhere({ services }: Content): Issue[] {
  const ended = new Set(
    services.filter(({ data }) => data.status === 'superseded').map(({ id }) => id),
  );
  return services
    .filter(({ id }) => ended.has(id))
    .flatMap(({ file, lineOf, data }): Issue[] => {
      const issue = {
        severity: 'error',
        file,
        line: lineOf(['seeInstead']),
        field: 'seeInstead',
      } as const;
      if (data.seeInstead.length === 0) {
        return [
          {
            ...issue,
            problem: 'The service has ended, and nothing says where a family should go.',
            fix: 'Name the service to see instead.',
          },
        ];
      }
      return data.seeInstead
        .filter((id) => ended.has(id))
        .map((id) => ({
          ...issue,
          problem: `It sends families to "${id}", which has ended too.`,
          fix: 'Name a service that has not ended.',
        }));
    });
}
