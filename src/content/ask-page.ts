/** What came of asking for a page. `refused`: it answers, and lets no program look. */
export type Answer =
  | { readonly kind: 'there' }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'gone'; readonly why: string };

export interface Patience {
  readonly tries: number;
  /** Milliseconds to wait after the first try; twice as long after each other. */
  readonly wait: number;
  readonly timeout: number;
}

/** Ask for a page as politely as a slow reader: again after a while, before it counts as gone. */
export async function askPage(
  url: string,
  { tries, wait, timeout }: Patience,
  get: typeof fetch = fetch,
): Promise<Answer> {
  let answer: Answer = { kind: 'gone', why: 'It was not asked.' };
  for (let attempt = 0; attempt < tries; attempt++) {
    if (attempt > 0) await new Promise((done) => setTimeout(done, wait * 2 ** (attempt - 1)));
    answer = await askOnce(url, timeout, get);
    if (answer.kind !== 'gone') return answer;
  }
  return answer;
}

async function askOnce(url: string, timeout: number, get: typeof fetch): Promise<Answer> {
  try {
    const { status, body } = await get(url, {
      signal: AbortSignal.timeout(timeout),
      headers: { 'user-agent': 'Waymark link check', accept: 'text/html,*/*' },
    });
    await body?.cancel();
    if (status < 400) return { kind: 'there' };
    if ([401, 403, 405, 406, 429].includes(status)) {
      return { kind: 'refused', why: `It answers ${status} to a program. Look with a browser.` };
    }
    return { kind: 'gone', why: `It answers ${status}.` };
  } catch (error) {
    const said = error instanceof Error ? (error.cause ?? error) : error;
    return { kind: 'gone', why: said instanceof Error ? said.message : 'It does not answer.' };
  }
}
