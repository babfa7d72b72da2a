/** The commands that editors use, over a small invented county. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { county, serviceFile } from '../support/county.ts';
import { smallProject } from '../support/small-project.ts';

const service = 'local/services/dance-club.yaml';

describe('npm run check', () => {
  const project = () => smallProject(county({ [service]: serviceFile({ level: '"univarsal"' }) }));
  const message = {
    severity: 'error',
    file: `content/${service}`,
    line: 5,
    field: 'level',
    problem: 'It says "univarsal".',
    fix: 'Change it to "universal". Allowed: universal, targeted, specialist.',
  };

  it('says in words what is wrong, and fails', async () => {
    const { code, said } = await project().run('check', '--errors');
    expect(code).toBe(1);
    expect(said).toContain(`content/${service}, line 5, level
  It says "univarsal".
  Change it to "universal". Allowed: universal, targeted, specialist.`);
  });

  it('says the same as JSON, with where the guide says more', async () => {
    const { said } = await project().run('check', '--errors', '--json');
    const { issues } = JSON.parse(said) as { issues: unknown[] };
    expect(issues).toContainEqual({ ...message, more: 'content/README.md#it-says-' });
  });

  it('says the same beside the line of a pull request', async () => {
    const { said } = await project().run('check', '--errors', '--github');
    expect(said).toContain(
      `::error file=content/${service},line=5,title=level::It says "univarsal". Change it to "universal".`,
    );
  });
});

describe('npm run change', () => {
  const change = (phone: string) => {
    const { folder, run } = smallProject();
    const git = (...given: string[]) =>
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...given], {
        cwd: folder,
        stdio: 'pipe',
      });
    git('init', '-q');
    git('add', 'content');
    git('commit', '-qm', 'Begin');
    const contact = `{phone: "${phone}", text: null, email: null, website: null, address: null, hours: null}`;
    writeFileSync(path.join(folder, 'content', service), serviceFile({ contact }));
    return { folder, run };
  };

  it('drafts one line for families about what has changed', async () => {
    const { folder, run } = change('01225 713000');
    const { code, said } = await run('change', 'dance-club');
    expect(code).toBe(0);
    const [file = ''] = readdirSync(path.join(folder, 'content/local/changes'));
    expect(file).toMatch(/^\d{4}-\d\d-\d\d-dance-club\.yaml$/);
    const draft = readFileSync(path.join(folder, 'content/local/changes', file), 'utf8');
    expect(draft).toContain('says: "The phone number of Dance club changed."');
    expect(said).toContain(draft);
    expect(await run('change', 'dance-club')).toMatchObject({
      code: 2,
      complained: `content/local/changes/${file} is there already.\n`,
    });
  });

  it('offers the nearest service', async () => {
    expect(await smallProject().run('change', 'dance-clubb')).toMatchObject({
      code: 2,
      complained: 'There is no service called "dance-clubb". Did you mean "dance-club"?\n',
    });
  });
});

describe('npm run content:report', () => {
  it('names first what stands between the site and its launch', async () => {
    const { code, said } = await smallProject().run('report');
    expect(code).toBe(0);
    const [first = ''] = said.split(/^## /m).slice(1);
    expect(first).toMatch(/^What stands between this site and its launch: \d+/);
    expect(first).toContain('The site has no address of its own');
    expect(first).toContain('no phone number here. `content/local/services/dance-club.yaml`');
  });

  it('lists the facts due alone, and nothing where none is', async () => {
    expect((await smallProject().run('report', '--due')).said).toBe('');
    const old = county({ [service]: serviceFile({ collected: '"2025-01-05"' }) });
    const { said } = await smallProject(old).run('report', '--due');
    expect(said).toMatch(/^## Facts due: 1\n/);
    expect(said).toContain(`content/${service}`);
  });
});

describe('npm run links:outside', () => {
  it('writes which pages do not answer, and which files name them', async () => {
    const asked: string[] = [];
    const server = createServer(({ url = '' }, response) => {
      asked.push(url);
      response.writeHead(url === '/page' ? 404 : url === '/offer' ? 403 : 200).end();
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    onTestFinished(() => void server.close());
    const here = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const files = county().map((file) => ({
      ...file,
      text: file.text.replaceAll('https://example.org', here),
    }));
    const { code, said } = await smallProject(files).run('outside-links', '--wait', '0');
    expect(code).toBe(0);
    expect(said).toMatch(/^## Pages that did not answer, three times over: 1 of \d+\n/);
    expect(said).toContain(`- <${here}/page> It answers 404.\n`);
    expect(said).toContain(`  - \`content/${service}\`\n`);
    expect(said).toMatch(
      /## Pages that let no program look: 1 of \d+\n\n- <.*\/offer> It answers 403/,
    );
    expect(asked.filter((url) => url === '/page')).toHaveLength(3);
    expect(asked.filter((url) => url === '/offer')).toHaveLength(1);
  });
});

describe('npm run new-area', () => {
  it('writes nothing over an area that is there', async () => {
    const { code, complained } = await smallProject().run('new-area', 'poole');
    expect(code).toBe(2);
    expect(complained).toMatch(/^There is an area in .*Move that folder away first/);
  });

  it('asks for a name that can be an address', async () => {
    const { code, complained } = await smallProject().run('new-area', 'Poole Bay');
    expect(code).toBe(2);
    expect(complained).toContain('such as: npm run new-area -- poole');
  });
});
