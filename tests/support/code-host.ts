/**
 * A stand-in for the code host that the form speaks to, over a real bare git repository: as much of
 * GitHub's two interfaces as the form uses. Whatever it does not know is kept in `unknown`, and a
 * test fails on it.
 */
import { execFileSync } from 'node:child_process';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

interface PullRequest {
  readonly number: number;
  readonly node_id: string;
  readonly title: string;
  /** As it was asked for: of a fork, with the fork's owner before a colon. */
  readonly head: string;
  readonly branch: string;
  readonly base: string;
  draft: boolean;
  state: 'open' | 'closed';
  labels: string[];
}

export interface CodeHost {
  readonly url: string;
  /** The repository's folder. */
  readonly bare: string;
  readonly pulls: PullRequest[];
  /** Calls that it had no answer for. */
  readonly unknown: string[];
  readonly git: (...args: string[]) => string;
  readonly close: () => Promise<void>;
}

const fork = 'editor/name';
type Json = Record<string, unknown>;
const when = '2026-11-22T10:00:00Z';
const user = {
  login: 'editor',
  id: 7,
  name: 'Editor',
  email: 'editor@example.org',
  avatar_url: '',
};

const asUser = {
  GIT_AUTHOR_NAME: user.name,
  GIT_AUTHOR_EMAIL: user.email,
  GIT_COMMITTER_NAME: user.name,
  GIT_COMMITTER_EMAIL: user.email,
};

/** Somebody who may not write works in a fork; its branches lie in the same repository here. */
export async function startCodeHost(
  bare: string,
  { mayWrite = true }: { readonly mayWrite?: boolean } = {},
): Promise<CodeHost> {
  const git = (...args: string[]) =>
    execFileSync('git', ['--git-dir', bare, ...args], {
      encoding: 'utf8',
      maxBuffer: 1e9,
    }).trimEnd();
  const pulls: PullRequest[] = [];
  const unknown: string[] = [];
  let hasFork = false;
  const written = mayWrite ? 'owner/name' : fork;
  const refused = (what: string) => {
    unknown.push(`refused: ${what}`);
    return [403, { message: 'Resource not accessible' }] as [number, unknown];
  };
  const server = createServer((request, response) => {
    void answer(request).then(
      ([status, body]) => {
        response.writeHead(status, {
          'content-type': 'application/json',
          'access-control-allow-origin': '*',
          'access-control-allow-headers': '*',
          'access-control-allow-methods': 'GET,POST,PUT,PATCH,DELETE,OPTIONS',
        });
        response.end(status === 204 ? undefined : JSON.stringify(body));
      },
      (error: unknown) => {
        unknown.push(String(error));
        response.writeHead(500).end();
      },
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));

  async function answer(request: IncomingMessage): Promise<[number, unknown]> {
    if (request.method === 'OPTIONS') return [204, null];
    const body = await read(request);
    const path = decodeURIComponent((request.url ?? '').replace(/\?.*$/, ''));
    if (path === '/graphql')
      return [200, { data: graphql(String(body['query']), (body['variables'] ?? {}) as Json) }];
    return rest(request.method ?? 'GET', path.replace(/^\/api\/v3/, ''), body);
  }

  function rest(method: string, path: string, body: Json): [number, unknown] {
    const [, named = '', below = path] = /^\/repos\/([^/]+\/[^/]+)(.*)$/.exec(path) ?? [];
    if (named === fork && !hasFork) return [404, { message: 'Not Found' }];
    if (below === '/forks' && method === 'POST') {
      hasFork = true;
      return [202, { full_name: fork }];
    }
    if (below === '/merge-upstream') return [200, { merge_type: 'none' }];
    if (path === '/user') return [200, user];
    if (below === '' && method === 'GET') {
      return [
        200,
        {
          full_name: named,
          default_branch: 'main',
          permissions: { push: named === written, pull: true },
          private: false,
          allow_forking: true,
          fork: named === fork,
          parent: { full_name: 'owner/name' },
        },
      ];
    }
    if (below.startsWith('/collaborators/'))
      return below.endsWith('/permission')
        ? [200, { permission: mayWrite ? 'write' : 'read' }]
        : [204, null];
    const tree = /^\/git\/trees\/(.+)$/.exec(below);
    if (tree?.[1]) return [200, { sha: tree[1], tree: treeOf(tree[1]), truncated: false }];
    const blob = /^\/git\/blobs\/(\w+)$/.exec(below);
    if (blob?.[1])
      return [
        200,
        {
          content: Buffer.from(git('cat-file', 'blob', blob[1])).toString('base64'),
          encoding: 'base64',
        },
      ];
    if (below === '/pulls' && method === 'POST') return [201, asRest(open(body))];
    const files = /^\/pulls\/(\d+)\/files$/.exec(below);
    if (files)
      return [
        200,
        filesOf(pull(Number(files[1]))).map(({ path: filename }) => ({
          filename,
          status: 'modified',
        })),
      ];
    const one = /^\/pulls\/(\d+)$/.exec(below);
    if (one) return [200, asRest(pull(Number(one[1])))];
    const labels = /^\/issues\/(\d+)(?:\/labels)?$/.exec(below);
    if (labels) {
      if (method !== 'GET' && !mayWrite) return refused(`${method} ${path}`);
      const it = pull(Number(labels[1]));
      if (Array.isArray(body['labels'])) it.labels = body['labels'].map(String);
      return [200, it.labels.map((name) => ({ name }))];
    }
    const ref = /^\/git\/refs\/heads\/(.+)$/.exec(below);
    if (ref?.[1] && method === 'DELETE') {
      if (named !== written) return refused(`${method} ${path}`);
      git('update-ref', '-d', `refs/heads/${ref[1]}`);
      return [204, null];
    }
    if (below.startsWith('/compare/')) {
      const [, base = '', head = ''] = /^\/compare\/(.+)\.\.\.(?:\w+:)?(.+)$/.exec(below) ?? [];
      const names = git('diff', '--name-only', `${base}...${head}`).split('\n').filter(Boolean);
      return [200, { files: names.map((filename) => ({ filename, status: 'modified' })) }];
    }
    unknown.push(`${method} ${path}`);
    return [404, { message: 'Not Found' }];
  }

  function graphql(query: string, variables: Json): unknown {
    const asked = query.replaceAll(/\s+/g, ' ');
    const input = (variables['input'] ?? {}) as Json;
    const { repositoryNameWithOwner: into = input['repositoryId'] } = (input['branch'] ??
      {}) as Json;
    if (/createCommitOnBranch|createRef/.test(asked) && into !== written) {
      refused(`a write to ${String(into)}`);
      return {};
    }
    if (asked.includes('node(id: $id)')) {
      const it = pulls.find(({ node_id: id }) => id === variables['id']);
      return { node: { state: it?.state.toUpperCase(), isDraft: it?.draft } };
    }
    if (asked.includes('createCommitOnBranch'))
      return { createCommitOnBranch: { commit: commit(input, asked) } };
    if (asked.includes('createRef')) {
      git('update-ref', String(input['name']), String(input['oid']));
      return { createRef: { ref: { name: String(input['name']) } } };
    }
    const status = /(markPullRequestReadyForReview|convertPullRequestToDraft)\(/.exec(asked)?.[1];
    if (status) {
      const it = pulls.find(({ node_id: id }) => id === input['pullRequestId']);
      if (it) it.draft = status === 'convertPullRequestToDraft';
      return { [status]: { pullRequest: { isDraft: it?.draft } } };
    }
    const repository: Json = { id: 'R1', name: 'name' };
    if (asked.includes('defaultBranchRef')) repository['defaultBranchRef'] = { name: 'main' };
    if (asked.includes('forks(')) repository['forks'] = { nodes: [] };
    if (asked.includes('history(first: 1) { nodes { oid message')) {
      repository['ref'] = {
        target: { history: { nodes: [{ oid: git('rev-parse', 'main'), message: 'x' }] } },
      };
    } else if (
      /ref\(qualifiedName: \$branch\) \{ target \{ (?:\.\.\. on Commit \{ )?oid/.test(asked)
    ) {
      repository['ref'] = { target: { oid: tip(String(variables['branch'])) } };
    }
    if (asked.includes('refs(refPrefix')) {
      const prefix = String(variables['prefix']);
      repository['refs'] = {
        nodes: git('for-each-ref', '--format=%(refname)', prefix)
          .split('\n')
          .filter(Boolean)
          .map((name) => ({ name: name.slice(prefix.length), target: commitOf(name) })),
      };
    }
    for (const [, alias = '', branch = ''] of asked.matchAll(
      /(\w+): pullRequests\( headRefName: "([^"]+)"/g,
    )) {
      const found = pulls.filter((it) => it.branch === branch);
      repository[alias] = { nodes: found.map(asGraphql) };
    }
    if (/[{ ]pullRequests\((?! headRefName: ")/.test(asked)) {
      const branch = variables['branch'];
      const found = pulls.filter(
        (it) => it.state === 'open' && (branch === undefined || it.branch === branch),
      );
      repository['pullRequests'] = { totalCount: found.length, nodes: found.map(asGraphql) };
    }
    const wanted = [...asked.matchAll(/(\w+): object\(oid: "(\w+)"\)/g)];
    const texts = textsOf(wanted.map(([, , oid = '']) => oid));
    for (const [, alias = '', oid = ''] of wanted) {
      const text = texts.get(oid);
      // Of a commit the form asks for previews of it, and there are none here.
      repository[alias] = text === undefined ? {} : { text, isTruncated: false, isBinary: false };
    }
    for (const [, alias = '', expression = ''] of asked.matchAll(
      /(\w+): object\(expression: "([^"]+)"\)/g,
    )) {
      repository[alias] = blobOf(expression);
    }
    for (const [, alias = ''] of asked.matchAll(/(\w+): ref\(qualifiedName: \$branch\)/g)) {
      repository[alias] = {
        target: {
          history: {
            nodes: [
              {
                author: {
                  name: user.name,
                  email: user.email,
                  user: { id: 'U', login: user.login, databaseId: user.id },
                },
                committedDate: when,
              },
            ],
          },
        },
      };
    }
    for (const [, alias = ''] of asked.matchAll(/\b(commit_?\d+): ref/g))
      repository[alias] ??= null;
    if (Object.keys(repository).length === 2 && !asked.includes('{ id }'))
      unknown.push(asked.slice(0, 300));
    return {
      repository,
      base: { ref: { target: { oid: git('rev-parse', 'main') } } },
      fork: { id: `${String(variables['forkOwner'])}/${String(variables['forkRepo'])}` },
      viewer: user,
    };
  }

  function treeOf(ref: string) {
    return git('ls-tree', '-r', '-l', ref)
      .split('\n')
      .map((line) => {
        const [, mode = '', type = '', sha = '', size = '', path = ''] =
          /^(\d+) (\w+) (\w+) +(\S+)\t(.+)$/.exec(line) ?? [];
        return { path, mode, type, sha, size: Number(size) };
      });
  }

  /** The words of many blobs, read by one process. */
  function textsOf(oids: readonly string[]): Map<string, string> {
    if (oids.length === 0) return new Map();
    const all = execFileSync('git', ['--git-dir', bare, 'cat-file', '--batch'], {
      input: oids.join('\n'),
      maxBuffer: 1e9,
    });
    const texts = new Map<string, string>();
    for (let at = 0; at < all.length;) {
      const end = all.indexOf(10, at);
      const [oid = '', type, size] = all.toString('utf8', at, end).split(' ');
      const start = end + 1;
      at = start + Number(size) + 1;
      if (type === 'blob') texts.set(oid, all.toString('utf8', start, at - 1));
    }
    return texts;
  }

  function blobOf(expression: string): Json | null {
    try {
      const text = execFileSync('git', ['--git-dir', bare, 'cat-file', 'blob', expression], {
        encoding: 'utf8',
        stdio: 'pipe',
      });
      return {
        oid: git('rev-parse', expression),
        byteSize: text.length,
        isBinary: false,
        isTruncated: false,
        text,
      };
    } catch {
      return null;
    }
  }

  function tip(branch: string): string | null {
    try {
      return execFileSync('git', ['--git-dir', bare, 'rev-parse', '--verify', '-q', branch], {
        encoding: 'utf8',
        stdio: 'pipe',
      }).trim();
    } catch {
      return null;
    }
  }

  function commitOf(ref: string) {
    return {
      oid: git('rev-parse', ref),
      message: git('log', '-1', '--format=%s', ref),
      committedDate: when,
      author: {
        name: user.name,
        email: user.email,
        user: { login: user.login, databaseId: user.id },
      },
    };
  }

  /** A real commit: files into blobs, blobs into an index of its own, the index into a tree. */
  function commit(input: Json, asked: string): Json {
    const { branchName } = input['branch'] as { branchName: string };
    const message = input['message'] as { headline: string };
    const changes = input['fileChanges'] as {
      additions?: { path: string; contents: string }[];
      deletions?: { path: string }[];
    };
    const parent = String(input['expectedHeadOid']);
    const env = {
      ...process.env,
      GIT_INDEX_FILE: `${bare}/index-${process.hrtime.bigint()}`,
      ...asUser,
    };
    const run = (args: string[], text?: Buffer) =>
      execFileSync('git', ['--git-dir', bare, ...args], {
        env,
        input: text,
        encoding: 'utf8',
      }).trim();
    run(['read-tree', parent]);
    for (const { path, contents } of changes.additions ?? []) {
      const oid = run(['hash-object', '-w', '--stdin'], Buffer.from(contents, 'base64'));
      run(['update-index', '--add', '--cacheinfo', `100644,${oid},${path}`]);
    }
    for (const { path } of changes.deletions ?? []) run(['update-index', '--force-remove', path]);
    const oid = run(['commit-tree', run(['write-tree']), '-p', parent, '-m', message.headline]);
    run(['update-ref', `refs/heads/${branchName}`, oid]);
    const made: Json = { oid, committedDate: when };
    for (const [, alias = '', path = ''] of asked.matchAll(/(\w+): file\(path: "([^"]+)"\)/g)) {
      made[alias] = { oid: git('rev-parse', `${oid}:${path}`) };
    }
    return made;
  }

  function open(body: Json): PullRequest {
    const number = pulls.length + 1;
    const it: PullRequest = {
      number,
      node_id: `PR${number}`,
      title: String(body['title']),
      head: String(body['head']),
      branch: String(body['head']).replace(/^\w+:/, ''),
      base: String(body['base']),
      draft: body['draft'] === true,
      state: 'open',
      labels: [],
    };
    pulls.push(it);
    return it;
  }

  function pull(number: number): PullRequest {
    const it = pulls.find((one) => one.number === number);
    if (!it) throw new Error(`There is no pull request ${number}.`);
    return it;
  }

  function filesOf({ branch, base }: PullRequest) {
    return git('diff', '--name-only', `${base}...${branch}`)
      .split('\n')
      .filter(Boolean)
      .map((path) => ({ path, changeType: 'MODIFIED' }));
  }

  function asRest(it: PullRequest) {
    return {
      ...it,
      html_url: `http://127.0.0.1/pull/${it.number}`,
      head: { sha: git('rev-parse', it.branch), ref: it.branch },
      created_at: when,
      updated_at: when,
    };
  }

  function asGraphql(it: PullRequest) {
    return {
      id: it.node_id,
      number: it.number,
      title: it.title,
      url: `http://127.0.0.1/pull/${it.number}`,
      state: 'OPEN',
      isDraft: it.draft,
      isCrossRepository: !mayWrite,
      headRepositoryOwner: { login: it.head.split(':')[1] ? user.login : 'owner' },
      createdAt: when,
      updatedAt: when,
      headRefName: it.branch,
      headRefOid: git('rev-parse', it.branch),
      author: {
        login: user.login,
        avatarUrl: '',
        name: user.name,
        email: user.email,
        databaseId: user.id,
      },
      labels: { nodes: it.labels.map((name) => ({ name })) },
      files: { nodes: filesOf(it) },
    };
  }

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    bare,
    pulls,
    unknown,
    git,
    close: () =>
      new Promise((closed) =>
        server.close(() => {
          closed();
        }),
      ),
  };
}

async function read(request: IncomingMessage): Promise<Json> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString('utf8');
  return text ? (JSON.parse(text) as Json) : {};
}

/** Put a file on main, as a change that was merged before. */
export function commitFile({ git, bare }: CodeHost, path: string, text: string): void {
  const env = { ...process.env, GIT_INDEX_FILE: `${bare}/index-before` };
  const run = (args: string[], input?: string) =>
    execFileSync('git', ['--git-dir', bare, ...args], {
      env: { ...env, ...asUser },
      input,
      encoding: 'utf8',
    }).trim();
  run(['read-tree', 'main']);
  const oid = run(['hash-object', '-w', '--stdin'], text);
  run(['update-index', '--add', '--cacheinfo', `100644,${oid},${path}`]);
  git(
    'update-ref',
    'refs/heads/main',
    run(['commit-tree', run(['write-tree']), '-p', 'main', '-m', `Change ${path}`]),
  );
}
