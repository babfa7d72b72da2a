import type { Backend } from './config.ts';

/**
 * Where the form sends changes. The repository is what `area.yaml` names; the relay that signs
 * editors in is whoever hosts the site's own, so it comes from the build: `FORM_SIGN_IN`.
 * Without one an editor signs in with an access token.
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
  const relay = env['FORM_SIGN_IN'];
  return relay ? { ...shared, base_url: relay } : { ...shared, auth_methods: ['token'] };
}
