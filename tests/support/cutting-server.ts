import { request as ask } from 'node:http';
import { listen } from '../../scripts/serve/listen.mjs';
import { serve } from '../../scripts/serve/serve.mjs';

export interface Cutting {
  readonly url: string;
  /** From here on, whatever has an address like this slows down, and dies in the middle. */
  cut: (address: RegExp | null) => void;
  /** What was cut so far. */
  readonly wasCut: readonly string[];
  readonly close: () => Promise<void>;
}

/** The built site behind a connection that can slow down and die while a file is on its way. */
export async function serveCutting(dir: string): Promise<Cutting> {
  const site = await serve({ dir });
  const wasCut: string[] = [];
  let cut: RegExp | null = null;
  const proxy = await listen((request, response) => {
    const address = request.url ?? '/';
    const { host: _, ...headers } = request.headers;
    ask(
      { port: site.port, path: address, headers: { ...headers, 'accept-encoding': '' } },
      (answer) => {
        response.writeHead(answer.statusCode ?? 500, answer.headers);
        if (!cut?.test(address)) {
          answer.pipe(response);
          return;
        }
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => {
          const whole = Buffer.concat(parts);
          wasCut.push(address);
          response.write(whole.subarray(0, whole.length / 4));
          setTimeout(() => response.write(whole.subarray(whole.length / 4, whole.length / 2)), 300);
          setTimeout(() => response.destroy(), 600);
        });
      },
    )
      .on('error', () => response.destroy())
      .end();
  }, 0);
  return {
    url: `http://localhost:${proxy.port}`,
    cut: (address) => {
      cut = address;
    },
    wasCut,
    close: async () => {
      await proxy.close();
      await site.close();
    },
  };
}
