import { warning, type Issue } from '../content/issue.ts';
import type { ContentFile } from '../content/load-content.ts';
import { inNormalForm } from '../content/normal-form.ts';

/** Files are written as the form saves them, so that the next save changes only what was changed. */
export function normalForm(files: readonly ContentFile[]): Issue[] {
  return files
    .filter(({ path }) => /\.(?:yaml|mdx)$/.test(path))
    .flatMap((file): Issue[] => {
      const normal = inNormalForm(file);
      if (normal === file.text) return [];
      const wrote = file.text.split('\n');
      const line = normal.split('\n').findIndex((text, at) => text !== wrote[at]) + 1;
      return [
        warning(
          { file: file.path, line: Math.max(1, Math.min(line, wrote.length)), field: null },
          'The file is not written as the form writes it.',
          'Run "npm run content:tidy", or save the file once in the form. The words stay as they are.',
        ),
      ];
    });
}
