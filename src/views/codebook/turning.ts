import type { Page } from '../../routes/page.ts';
import { paths } from '../../routes/paths.ts';
import type { FairReading } from '../../schema/index.ts';
import { siteCharts } from '../charts.ts';

/** A statement that does not hold under some reading, as the codebook lists it. */
export interface Turning {
  /** What it is called: a finding, a chart, a sentence of a briefing. */
  said: string;
  /** The address at which it is said. */
  href: string;
  under: readonly FairReading[];
}

/** The statements that do not hold under some reading: findings, charts, sentences of briefings. */
export function turningStatements(page: Page): Turning[] {
  const { corpus, words } = page;
  const about = (name: string, part: string): string => {
    const [kind, id = ''] = /^(jurisdiction|theme)-(.+)$/.exec(name)?.slice(1) ?? [];
    const label =
      kind === 'theme'
        ? corpus.codebook.lenses[0]?.categories.find((category) => category.id === id)?.label
        : corpus.jurisdictions.find((jurisdiction) => jurisdiction.id === id)?.name;
    return words.say('codebook.inBriefing', { title: label ? words.text(label) : name, part });
  };
  const findings = corpus.findings
    .filter(({ if_read = [] }) => if_read.length > 0)
    .map(({ id, if_read = [] }) => ({
      said: words.say('codebook.finding', { id }),
      href: page.href(`${paths.home}#findings`),
      under: if_read.map(({ as }) => as),
    }));
  const charts = new Map(siteCharts(corpus).map((chart) => [chart.name, chart]));
  const generated = corpus.codebook.caveats.flatMap(({ statement, under }): Turning[] => {
    const [kind, name = '', part = ''] = /^(\w+)\/(\S+)(.*)$/.exec(statement)?.slice(1) ?? [];
    const chart = charts.get(name);
    if (kind === 'charts' && !chart) return [];
    const said = chart
      ? words.say('codebook.inChart', { place: chart.place(page), name })
      : about(name, part.trim());
    const href = chart ? `${chart.path}#${name}` : `briefings/${name}.html`;
    return [{ said, href: page.href(href), under }];
  });
  return [...findings, ...generated];
}
