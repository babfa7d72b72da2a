import { closestMatch } from 'leven';

/** The known word nearest to what somebody wrote, or undefined if none is near enough to be meant. */
export function nearest(wrote: string, known: readonly string[]): string | undefined {
  return closestMatch(wrote, [...known], {
    maxDistance: Math.max(2, Math.floor(wrote.length / 3)),
  });
}
