import { getSite } from '../built-site.ts';
import { href } from '../links.ts';

/** What a phone needs to put the site among its apps. */
export const GET = () =>
  new Response(
    JSON.stringify({
      name: `Waymark ${getSite().area.name}`,
      short_name: 'Waymark',
      start_url: href('/'),
      scope: href('/'),
      display: 'minimal-ui',
      background_color: '#faf5ea',
      theme_color: '#184a5a',
      icons: [
        { src: href('/icon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
        {
          src: href('/icon-maskable.svg'),
          sizes: 'any',
          type: 'image/svg+xml',
          purpose: 'maskable',
        },
      ],
    }),
    { headers: { 'Content-Type': 'application/manifest+json' } },
  );
