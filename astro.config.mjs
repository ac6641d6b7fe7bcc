import { defineConfig } from 'astro/config';

/**
 * `preserve` writes each page as the `.html` file that its source is named after, so that relative
 * links work from any address and from a folder. Style sheets and scripts are endpoints of our own
 * (see src/pages/assets): Astro's own asset links are absolute.
 */
export default defineConfig({
  build: { format: 'preserve' },
  devToolbar: { enabled: false },
  server: { port: 4321 },
  compressHTML: true,
});
