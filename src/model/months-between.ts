/** Whole months from one day to a later one, both `YYYY-MM-DD`. */
export function monthsBetween(from: string, to: string): number {
  const [years = 0, months = 0, days = 0] = to.split('-').map(Number);
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  return (years - fromYear) * 12 + months - fromMonth - (days < fromDay ? 1 : 0);
}
