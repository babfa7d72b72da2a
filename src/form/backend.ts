import type { Backend } from './config.ts';

/**
 * Where the form sends changes. The repository is what `area.yaml` names; the relay that signs
 * editors in is whoever hosts the site's own, so it comes from the build: `FORM_SIGN_IN`.
 * `FORM_API` leads the form to a stand-in for the code host, for tests.
 */
export function backendOf(
  repository: string | null,
  env: Readonly<Record<string, string | undefined>>,
): Backend {
  const shared = {
    name: 'github',
    repo: repository?.replace(/^https:\/\/github\.com\//, '').replace(/\/$/, '') ?? 'owner/name',
    branch: 'main',
    open_authoring: true,
    auth_scope: 'public_repo',
  } as const;
  const standIn = env['FORM_API'];
  if (standIn) {
    return {
      ...shared,
      auth_methods: ['token'],
      api_root: `${standIn}/api/v3`,
      graphql_api_root: `${standIn}/graphql`,
    };
  }
  const relay = env['FORM_SIGN_IN'];
  return relay ? { ...shared, base_url: relay } : { ...shared, auth_methods: ['token'] };
}
