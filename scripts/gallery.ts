import { buildGallery, GALLERY } from './lib/gallery.ts';
import { main } from './lib/program.ts';

await main({
  usage: 'npm run gallery',
  about:
    `Builds into ${GALLERY} a page an example: components and charts on the small content, with ` +
    'texts that are hard to bear. It is no part of the site.',
  options: {},
  run: async () => {
    await buildGallery();
    console.log(`Built the gallery into ${GALLERY}.`);
  },
});
