import { describe, expect, it } from 'vitest';
import { relativePage } from '../../scripts/export/relative-page.mjs';

describe('a page on a memory stick', () => {
  it('tells addresses from where it stands, and ends them in a file', () => {
    expect(relativePage('<a href="/urgent/">', 'services/ipsea/index.html')).toBe(
      '<a href="../../urgent/index.html">',
    );
    expect(relativePage('<link href="/_astro/a.css">', 'index.html')).toBe(
      '<link href="_astro/a.css">',
    );
    expect(relativePage('<a href="/">', 'urgent/index.html')).toBe('<a href="../index.html">');
  });

  it('keeps the place on a page and drops a query', () => {
    expect(relativePage('<a href="/glossary/?x=1#s">', 'index.html')).toBe(
      '<a href="glossary/index.html#s">',
    );
  });

  it('leaves other hosts, numbers and places on the same page', () => {
    const others =
      '<a href="https://example.org/"><a href="tel:999"><a href="#main"><a href="//example.org/">';
    expect(relativePage(others, 'index.html')).toBe(others);
  });

  it('takes scripts out, which a browser refuses without a server, and keeps data', () => {
    const data = '<script type="application/ld+json">{}</script>';
    expect(relativePage(`${data}<script type="module" src="/a.js"></script>`, 'index.html')).toBe(
      data,
    );
  });

  it('knows a site that stands below a path', () => {
    expect(relativePage('<a href="/send/urgent/">', 'index.html', '/send/')).toBe(
      '<a href="urgent/index.html">',
    );
    expect(relativePage('<a href="/sender/">', 'index.html', '/send/')).toBe('<a href="/sender/">');
  });
});
