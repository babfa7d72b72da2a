import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { formStaysHome } from './src/build/form-stays-home.ts';
import { sitemap } from './src/build/sitemap.ts';

export default defineConfig({
  // The site may stand below a path of its host: BASE=/send/ npm run build
  base: process.env['BASE'] ?? '/',
  output: 'static',
  trailingSlash: 'always',
  build: {
    format: 'directory',
    // One stylesheet for the whole site, never inline: a strict policy forbids inline styles,
    // and a second page costs no style at all.
    inlineStylesheets: 'never',
  },
  vite: {
    plugins: [formStaysHome()],
    resolve: {
      // The form's editor brings colours for 300 programming languages, which no page here has.
      alias: [
        {
          find: /^@shikijs\/(?:langs|themes)\/.+/,
          replacement: fileURLToPath(new URL('src/form/empty.ts', import.meta.url)),
        },
      ],
    },
    build: {
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      rolldownOptions: {
        // Each MDX file makes this warning of Astro's own directive; it hides the ones that matter.
        onLog: (level, log, show) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') show(level, log);
        },
      },
    },
  },
  integrations: [mdx(), sitemap()],
  devToolbar: { enabled: false },
});
