import { COMPOSED, composed } from '../../src/briefing/composed/index.ts';
import { held } from '../../src/corpus/check-once.ts';
import { takeOver } from '../../src/corpus/prepared.ts';
import { goodContent } from '../lib/content.ts';
import { writePages } from '../lib/pages.ts';
import { meter } from './meter.ts';

/*
 * Run alone, in a process of its own: writes the pages of a content in one thread, once it is checked
 * and its briefs are composed, and prints what Astro's start, the pages and the files beside them took
 * as JSON.
 */

const [content = 'content', out = 'dist'] = process.argv.slice(2);
goodContent(content);
takeOver(COMPOSED, composed(held()));
const { parts, to } = meter();
to('start of Astro, bundling');
await writePages({ content, out }, (own) => ({
  ...own,
  name: 'metered',
  // Pages are made one after the other, each written before the next is asked for.
  render: (request, options) => {
    to(options.routeData.type === 'page' ? 'pages' : 'files beside the pages');
    return own.render(request, options);
  },
}));
to();
console.log(JSON.stringify(parts));
