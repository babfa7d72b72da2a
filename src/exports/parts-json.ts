/** One package as `package-lock.json` names it. */
interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
}

export interface Lockfile {
  readonly packages: Readonly<Record<string, Locked>>;
}

/**
 * The list of parts that a build was made from, as CycloneDX 1.6 has it: every package of the
 * lockfile with its version, licence and hash. It holds no time and no machine's name, so that the
 * same parts give the same bytes. npm's own list (`npm sbom`) has both, and an older npm cannot
 * make it.
 */
export function partsJson({ packages }: Lockfile) {
  const { '': project, ...others } = packages;
  const parts = new Map<string, ReturnType<typeof component>>();
  for (const [place, part] of Object.entries(others)) {
    const made = component(packageName(place), part);
    parts.set(made.purl, made);
  }
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: { type: 'application', name: 'waymark', version: project?.version },
    },
    components: [...parts.values()].sort((a, b) => (a.purl < b.purl ? -1 : 1)),
  };
}

/** The name of the package that stands at this place, such as `node_modules/astro`. */
export function packageName(place: string): string {
  const folder = 'node_modules/';
  return place.slice(place.lastIndexOf(folder) + folder.length);
}

function component(name: string, { version = '', license, integrity = '', dev }: Locked) {
  const purl = `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;
  const sha512 = /^sha512-(\S+)/.exec(integrity)?.[1];
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    // What only makes and tests the site sends nothing to a reader.
    scope: dev ? 'excluded' : 'required',
    purl,
    ...(license && { licenses: [{ expression: license }] }),
    ...(sha512 && { hashes: [{ alg: 'SHA-512', content: hexOf(sha512) }] }),
  };
}

const hexOf = (base64: string) =>
  Array.from(atob(base64), (one) => one.charCodeAt(0).toString(16).padStart(2, '0')).join('');
