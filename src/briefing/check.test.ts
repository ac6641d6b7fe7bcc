import { describe, expect, it } from 'vitest';
import { tiny, withFile } from '../../tests/fixtures/tiny.ts';
import { original, written } from '../languages/index.ts';
import { formatProblem } from '../lint/format.ts';
import { checkAll } from './check.ts';
import { takesLong } from '../../tests/fixtures/takes-long.ts';

takesLong();

const FRONT = 'title: 东湾\norder: 1\npages: 1\nsummary: 东湾与香港。\n';
/** That there are so many columns, as there are two. */
const claim = (n: number) =>
  `  - {left: 'count{of=jurisdictions column=yes}', is: equals, right: ${n}}\n`;
/** The same, with the left side last. */
const turned = (n: number) =>
  `  - right: ${n}\n    left: 'count{of=jurisdictions column=yes}'\n    is: equals\n`;
const good = (body: string, front = FRONT) => `---\n${front}---\n\n${body}\n`;
/** The first line of the body. */
const BODY = good('').split('\n').indexOf('') + 2;

/** The languages that the plain briefing stands in. */
const others = written.filter((language) => language !== original);

/** The tiny content with a briefing of this text in Chinese, and a plain one in the others. */
const withBriefing = (
  zh: string,
  en = good(
    'Prose.',
    FRONT.replace(/[^\n]*东湾[^\n]*/g, (line) => `${line.split(':')[0] ?? ''}: East Bay`),
  ),
) =>
  others.reduce(
    (files, language) => withFile(files, `briefings/bay.${language}.md`, en),
    withFile(tiny, 'briefings/bay.zh.md', zh),
  );

const places = (zh: string): string[] =>
  checkAll(withBriefing(zh)).problems.map(
    ({ file, line, column, field, rule }) =>
      `${file.replace('content/briefings/', '')}:${line - BODY + 1}:${column} ${field} [${rule}]`,
  );

/** Bodies of a briefing and every problem: line (from the body's first), column, field, rule. */
const bad: [string, ...string[]][] = [
  // The text, whatever it says.
  ['<<<<<<< ours\n\n文\n\n=======\n\n字\n\n>>>>>>> theirs', '1:1  [file-text]'],
  ['文\u202e字。', '1:2  [file-text]'],
  // Directives.
  ['文:figuer[east-bay/joint-campus#campus-area]。', '1:2 :figuer [directive]'],
  ['文:comparison{lens=theme}。', '1:2 :comparison [directive]'],
  ['::count{jurisdiction=east-bay}', '1:1 ::count [directive]'],
  [':::key-point\n- 文\n:::', '1:1 :::key-point [directive]'],
  [':::key-points\n- 文', '1:1 :::key-points [directive]'],
  ['文:count{jurisdiction=east-bay。', '1:8 prose [directive]'],
  ['文:figure[east-bay。', '1:9 prose [directive]', '1:2 :figure [directive]'],
  ['::comparison{lens=theme', '1:1 prose [directive]'],
  ['文:figure。', '1:2 :figure [directive]'],
  ['文:count[东湾]{jurisdiction=east-bay}。', '1:2 :count [directive]'],
  // Ids.
  ['文:figure[east-bay/joint-campas#campus-area]。', '1:10 :figure [reference]'],
  ['文:figure[east-bay/joint-campus#campus-aria]。', '1:32 :figure [reference]'],
  ['文:figure[east-bay/joint-campus]。', '1:2 :figure [reference]'],
  ['文:target[research-stuff]{show=goal}。', '1:10 :target [reference]'],
  ['文:measure[east-bay/joint]。', '1:11 :measure [reference]'],
  ['文:observation[campus-opens]。', '1:15 :observation [reference]'],
  ['文:observation[campus-open]。', '1:2 :observation [empty]'],
  ['文:observation[campus-open]{show=day}。', '1:33 :observation{show} [attribute]'],
  ['文:promise[campus]。', '1:11 :promise [reference]'],
  ['文:promise[joint-campus]{show=late}。', '1:2 :promise [empty]'],
  ['::promises{outcome=kept}', '1:20 ::promises{outcome} [attribute]'],
  ['::promises{outcome=overtaken}', '1:1 ::promises [empty]'],
  ['文:cite[bulletin-2023#4]。', '1:8 :cite [reference]'],
  ['文:cite[bulletin-2024#40]。', '1:8 :cite [reference]'],
  ['文:cite[bulletin-2024]。', '1:8 :cite [reference]'],
  // Attributes.
  ['文:count{jurisdiktion=east-bay}。', '1:9 :count{jurisdiktion} [attribute]'],
  ['文:count{jurisdiction=east-boy}。', '1:22 :count{jurisdiction} [attribute]'],
  ['文:count{jurisdiction=east-bay,west-bay}。', '1:31 :count{jurisdiction} [attribute]'],
  ['文:count{of=measure}。', '1:12 :count{of} [attribute]'],
  ['文:count{theme=talents}。', '1:15 :count{theme} [attribute]'],
  ['文:count{main}。', '1:9 :count{main} [attribute]'],
  ['文:count{concreteness-at-least=6}。', '1:31 :count{concreteness-at-least} [attribute]'],
  ['文:share{jurisdiction=east-bay where-moneys=yes}。', '1:31 :share{where-moneys} [attribute]'],
  ['文:target[research-staff]{show=gaol}。', '1:31 :target{show} [attribute]'],
  ['文:plain[八条]。', '1:2 :plain{reason} [attribute]'],
  ['文:plain[八条]{reason=nmae}。', '1:20 :plain{reason} [attribute]'],
  ['::comparison{category=talent}', '1:1 ::comparison{lens} [attribute]'],
  ['::comparison{lens=theme category=talents}', '1:34 ::comparison{category} [attribute]'],
  ['::comparison{lens=theme limit=0}', '1:31 ::comparison{limit} [attribute]'],
  ['::measures{jurisdiction=east-bay sort=size}', '1:39 ::measures{sort} [attribute]'],
  ['::chart{name=coverige}', '1:14 ::chart{name} [attribute]'],
  ['::chart{lens=theme}', '1:1 ::chart{name} [attribute]', '1:9 ::chart{lens} [attribute]'],
  [':::key-points{title=x}\n- 文\n:::', '1:15 :::key-points{title} [attribute]'],
  // Tables are referred to, and what is referred to is there.
  ['文:table[1]。', '1:9 :table [reference]'],
  ['::targets', '1:1 table [table]'],
  // Nothing found.
  ['文:count{jurisdiction=hong-kong commitment=ongoing}。', '1:2 :count [empty]'],
  ['文:share{jurisdiction=hong-kong commitment=ongoing where-money=yes}。', '1:2 :share [empty]'],
  ['文:share{jurisdiction=east-bay}。', '1:2 :share [empty]'],
  ['::measures{jurisdiction=hong-kong commitment=ongoing}', '1:1 ::measures [empty]'],
  // Numbers.
  ['共300万元，\n另有三项。', '1:2 prose [bare-number]', '2:3 prose [bare-number]'],
  ['- 共300万元，**三项**。', '1:4 prose [bare-number]', '1:12 prose [bare-number]'],
  // Markdown.
  ['文<b>字</b>。', '1:2 prose [raw-html]', '1:6 prose [raw-html]'],
  ['<script>alert(1)</script>', '1:1 prose [raw-html]'],
  ['文\n\n<!-- 文 -->', '3:1 prose [raw-html]'],
  ['[文](https://example.org/)', '1:5 prose [link]'],
  ['[文](javascript:alert)', '1:5 prose [link]'],
  ['![文](a.png)', '1:1 prose [markdown]'],
  ['文[^1]\n\n[^1]: 注', '1:2 prose [markdown]', '3:1 prose [markdown]'],
  ['`文`', '1:1 prose [markdown]'],
  // Headings.
  ['## 小节', '1:1 heading [heading]'],
  ['# 一、章', '1:1 heading [heading]'],
  ['# 章\n\n## 节\n\n### 目\n\n#### 深', '7:1 heading [heading]'],
];

describe('a briefing', () => {
  it('in order has no problem', () => {
    expect(places(good('# 章\n\n东湾有:count{jurisdiction=east-bay}项。'))).toEqual([]);
  });

  it.each(bad.map(([body, ...expected]) => ({ body, expected })))('$body', ({ body, expected }) => {
    expect(places(good(body))).toEqual(expected.map((place) => `bay.zh.md:${place}`));
  });

  it('reports all of them at once, and while the records have problems its own text', () => {
    const zh = good('文:figuer[x]<b>。');
    expect(places(zh)).toHaveLength(2);
    const broken = withFile(withBriefing(zh), 'targets/broken.yaml', 'title: [\n');
    const rules = checkAll(broken).problems.map(({ rule }) => rule);
    expect(rules).toContain('yaml');
    expect(rules).toContain('raw-html');
    expect(rules).not.toContain('directive');
  });

  it.each([
    ['Prose.', '1:1  [schema]'],
    [good('文', FRONT.replace('title', 'titel')), '2:1 titel [schema]', '2:1 title [schema]'],
    [good('文', FRONT.replace('pages: 1', 'pages: 3')), '4:8 pages [schema]'],
    [good('文', FRONT.replace('title: 东湾', 'title: 东湾的3件事')), '2:1 title [bare-number]'],
    [good('文', 'title: [\n'), '3:1  [yaml]'],
    [good('文', `${FRONT}claims:\n${claim(2)}${claim(7)}`), '8:12 claims[1] [claim]'],
    [good('文', `${FRONT}claims:\n${claim(2)}${turned(7)}`), '9:11 claims[1] [claim]'],
    [good('文', `${FRONT}claims: four\n`), '6:9 claims [schema]'],
  ])('with the front matter of %j', (zh, ...expected) => {
    const found = checkAll(withBriefing(zh)).problems.map(
      ({ line, column, field, rule }) => `${line}:${column} ${field} [${rule}]`,
    );
    expect(found.sort()).toEqual(expected.sort());
  });

  it('comes in every language, under a name, at a place of its own', () => {
    const files = withFile(
      withFile(tiny, 'briefings/Bay.zh.md', 'x'),
      'briefings/a.zh.md',
      good('文'),
    );
    const all = withFile(files, 'briefings/b.zh.md', good('文'));
    expect(checkAll(all).problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'content/briefings/Bay.zh.md file-name',
      'content/briefings/a.zh.md twin',
      'content/briefings/b.zh.md twin',
      'content/briefings/b.zh.md collision',
    ]);
  });

  it('says what is allowed and what was probably meant', () => {
    const zh = good('文:count{jurisdiction=east-boy}、:figuer[x]、12:30。');
    expect(checkAll(withBriefing(zh)).problems.map(formatProblem).join('\n'))
      .toMatchInlineSnapshot(`
        "content/briefings/bay.zh.md:8:22 :count{jurisdiction} — is not one of the allowed values [attribute]
            found:   east-boy
            allowed: east-bay, old-harbour, hong-kong
            tip:     did you mean “east-bay”?
        content/briefings/bay.zh.md:8:32 :figuer — is no directive [directive]
            found:   figuer
            allowed: figure, target, measure, observation, promise, count, share, table, cite, plain
            tip:     did you mean “figure”?
        content/briefings/bay.zh.md:8:43 prose — is a number that is not drawn from the corpus [bare-number]
            found:   12
            tip:     draw it with :figure, :target, :count or :share; a name or a term is :plain[…]{reason="name"}
        content/briefings/bay.zh.md:8:46 prose — is a number that is not drawn from the corpus [bare-number]
            found:   30
            tip:     draw it with :figure, :target, :count or :share; a name or a term is :plain[…]{reason="name"}"
      `);
  });
});
