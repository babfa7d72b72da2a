import { describe, expect, it } from 'vitest';
import { onFreePort } from '../../scripts/serve/choose-port.mjs';

/** A computer on which some ports cannot be had. Gives the port it started on. */
function computerWhere(taken: (port: number) => string | undefined) {
  return (port: number) => {
    const code = taken(port);
    return code === undefined
      ? Promise.resolve(port)
      : Promise.reject(Object.assign(new Error(code), { code }));
  };
}

const allFree = computerWhere(() => undefined);
const allTaken = computerWhere(() => 'EADDRINUSE');

describe('when no port was chosen', () => {
  it('uses the usual one', async () => {
    expect(await onFreePort(undefined, allFree)).toBe(4321);
    expect(await onFreePort('', allFree)).toBe(4321);
  });

  it('uses the next that is free', async () => {
    const busy = computerWhere((port) => (port < 4324 ? 'EADDRINUSE' : undefined));
    expect(await onFreePort(undefined, busy)).toBe(4324);
  });

  it('gives up in the end', async () => {
    await expect(onFreePort(undefined, allTaken)).rejects.toThrowErrorMatchingInlineSnapshot(`
      [Error: No port is free.
        Every port from 4321 to 4420 is in use by another program.
        Set PORT to one that is free, for example PORT=8080, and run the command again.]
    `);
  });

  it('does not take another fault for a busy port', async () => {
    const broken = computerWhere(() => 'EMFILE');
    await expect(onFreePort(undefined, broken)).rejects.toThrow('EMFILE');
  });
});

describe('when PORT chooses one', () => {
  it('uses that one', async () => {
    expect(await onFreePort('8080', allFree)).toBe(8080);
  });

  it('uses no other', async () => {
    await expect(onFreePort('8080', allTaken)).rejects.toThrowErrorMatchingInlineSnapshot(`
      [Error: Port 8080 is taken.
        Another program on this computer uses it.
        Stop that program, choose another PORT, or clear PORT so that a free one is chosen.]
    `);
  });

  it('says which ports a person may use', async () => {
    const refused = computerWhere(() => 'EACCES');
    await expect(onFreePort('80', refused)).rejects.toThrowErrorMatchingInlineSnapshot(`
      [Error: Port 80 may not be used.
        This computer keeps it for programs with more rights.
        Choose a PORT above 1023, for example PORT=8080.]
    `);
  });

  it.each(['http', '-1', '65536', '80.5', '1e3'])(
    'does not guess what "%s" means',
    async (asked) => {
      await expect(onFreePort(asked, allFree)).rejects.toThrow(
        [
          'PORT is not a port.',
          `  It is "${asked}". A port is a whole number from 0 to 65535; 0 means any that is free.`,
          '  Change it, or clear it so that one is chosen.',
        ].join('\n'),
      );
    },
  );
});
