import type { Question } from './flow.ts';

/** The fact that a question asks for: the one that every option states. */
export function mainFact({ options }: Question): string | undefined {
  return Object.keys(options[0]?.facts ?? {}).find((fact) =>
    options.every(({ facts }) => facts[fact]),
  );
}
