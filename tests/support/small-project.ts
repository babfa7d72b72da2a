/** The real commands over a small invented county: a project of its own, in a folder that goes when the test is done. */
import { execFile } from 'node:child_process';
import { cpSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import type { ContentFile } from '../../src/content/load-content.ts';
import { project } from '../../src/site.ts';
import { county } from './county.ts';
import { folderOf } from './folder-of.ts';

export interface SmallProject {
  readonly folder: string;
  /** Run `src/commands/NAME.ts`, with the arguments after its name. */
  readonly run: (name: string, ...given: string[]) => Promise<Ran>;
}

interface Ran {
  readonly code: number | string;
  readonly said: string;
  readonly complained: string;
}

export function smallProject(files: readonly ContentFile[] = county()): SmallProject {
  const folder = folderOf(Object.fromEntries(files.map(({ path, text }) => [path, text])));
  cpSync(path.join(project, 'src'), path.join(folder, 'src'), { recursive: true });
  cpSync(path.join(project, 'package.json'), path.join(folder, 'package.json'));
  cpSync(path.join(project, 'content/README.md'), path.join(folder, 'content/README.md'));
  symlinkSync(path.join(project, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  const run = (name: string, ...given: string[]) =>
    new Promise<Ran>((ran) => {
      execFile(
        process.execPath,
        [`src/commands/${name}.ts`, ...given],
        { cwd: folder, env: { ...process.env, BUILD_DATE: '2026-03-31', GITHUB_ACTIONS: '' } },
        (error, said, complained) => {
          ran({ code: error?.code ?? 0, said, complained });
        },
      );
    });
  return { folder, run };
}
