export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

export const whole = (value: number): string => Math.round(value).toLocaleString('en-GB');
export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;

/** Ours against another's: "3.2 times" is how much more the other takes. */
export const ratio = (other: number, ours: number): string => `${(other / ours).toFixed(1)} times`;
