/**
 * What a command sees that somebody types at a terminal. Vitest tells the programs it runs that
 * they are under test (`NODE_ENV`, `DEV`, `MODE` …). A build that believes it works for a writer
 * and reads the content anew for each page.
 */
export function byHand(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(?:NODE_ENV|DEV|PROD|MODE|SSR|TEST|BASE_URL|VITEST\w*)$/.test(name),
  );
  return { ...Object.fromEntries(kept), ...more };
}
