import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The same pages for Hugo, with the least theme that shows one. Why not, where Hugo is not here. */
export function hugoProject(markdown: string, to: string): readonly string[] | string {
  if (spawnSync('hugo', ['version']).error) return 'not measured: Hugo is not installed';
  rmSync(to, { recursive: true, force: true });
  const layouts = path.join(to, 'layouts/_default');
  mkdirSync(layouts, { recursive: true });
  cpSync(markdown, path.join(to, 'content'), { recursive: true });
  writeFileSync(path.join(to, 'config.toml'), config);
  writeFileSync(path.join(layouts, 'single.html'), page);
  writeFileSync(path.join(to, 'layouts/index.html'), page);
  return ['hugo', '--quiet'];
}

const config = `baseURL = "https://example.org/"
title = "Waymark"
disableKinds = ["taxonomy", "term", "section", "RSS"]
`;
const page = `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body><main><h1>{{ .Title }}</h1>{{ .Content }}</main></body>
</html>
`;
