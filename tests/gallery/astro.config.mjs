import { defineConfig } from 'astro/config';

/** The gallery: the components of the site on the small content, apart from the shipped site. */
export default defineConfig({
  srcDir: 'tests/gallery',
  publicDir: 'tests/gallery/public',
  outDir: '.build/gallery',
  cacheDir: '.build/gallery-cache',
  build: { format: 'preserve' },
  devToolbar: { enabled: false },
  compressHTML: true,
});
