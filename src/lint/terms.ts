import { translated, type Translated } from '../kinds/index.ts';
import { original } from '../languages/index.ts';
import type { Codebook, Text } from '../schema/index.ts';
import { homesOfFiles, isLocalName } from './local-name.ts';
import { gapped, hasForm, longestForms } from './term-forms.ts';
import type { Entries, Finding } from './types.ts';

/** What a text says in other languages than the original. */
export type SaidElsewhere = Readonly<Partial<Record<Translated, string>>>;

/** A term that a text has, and what is wrong with how another language says it. */
export interface TermFinding extends Finding {
  /** The forms of the original, of which the text has one. */
  form: string;
  language: Translated;
}

/** Where a text stands. */
export interface TermPlace {
  /** The file under content/ without its ending, or words/ and the name of a message. */
  at: string;
  /** What is said before it, to which it may refer back: “the commission”. */
  before?: SaidElsewhere | undefined;
}

/** What holds texts against the terms. */
export interface TermCheck {
  /** What is wrong with a text. */
  findings(text: string, said: SaidElsewhere, place: TermPlace): TermFinding[];
  /** The exceptions that no text has needed so far, as places in the list of terms. */
  unneeded(): { term: number; except: number; at: string }[];
}

/** What may stand for a form of the original. */
interface Known {
  /** The file that states it. */
  file: string;
  accepted: Readonly<Record<Translated, readonly string[]>>;
  refused: readonly string[];
  /** Where it need not be said, each with its place in the list of terms. */
  except: readonly { at: string; place: string }[];
  /** Whether in quotation marks it is spoken of, and not meant. */
  mentioned: boolean;
  /** In whose texts alone it is a term, as the name of a body that every city has is. */
  home?: string | undefined;
}

/**
 * Holds texts against the codebook's terms and the names of bodies, programmes and glossary terms:
 * where the original has one, the longest first, every other language has what stands for it.
 */
export function termCheck(entries: Entries, { terms }: Codebook): TermCheck {
  const known = new Map<string, Known[]>();
  const add = (form: string, entry: Known) => known.set(form, [...(known.get(form) ?? []), entry]);
  terms.forEach(({ refused = [], except = [], ...term }, i) => {
    const places = except.map(({ at }, j) => ({ at, place: `${i} ${j} ${at}` }));
    for (const form of term[original]) {
      const file = 'content/codebook/terms.yaml';
      add(form, { file, accepted: term, refused, except: places, mentioned: false });
    }
  });
  for (const [form, entry] of namesIn(entries)) add(form, entry);
  const gaps = [...known.keys()].flatMap((form) => {
    const pattern = gapped(form);
    return pattern ? [{ form, pattern }] : [];
  });
  const formsIn = longestForms([...known.keys()].filter((form) => !gapped(form)));
  const needed = new Set<string>();
  const homesOf = homesOfFiles(entries);

  function findings(text: string, said: SaidElsewhere, { at, before }: TermPlace): TermFinding[] {
    const forms = [
      ...formsIn(text).filter(
        ({ form, index }) =>
          !isQuoted(text, form, index) || !known.get(form)?.some(({ mentioned }) => mentioned),
      ),
      ...gaps.filter(({ pattern }) => pattern.test(text)),
    ].map(({ form }) => form);
    const homes = homesOf(at);
    return [...new Set(forms)].flatMap((form) => {
      const entries = (known.get(form) ?? []).filter(
        ({ home }) => home === undefined || homes === undefined || homes.includes(home),
      );
      if (entries.length === 0) return [];
      const wrong = translated.flatMap((language) => {
        const other = said[language];
        return other === undefined
          ? []
          : wrongIn(other, before?.[language] ?? '', language, form, entries);
      });
      const excepted = entries.flatMap(({ except }) => except.filter((each) => each.at === at));
      if (wrong.length > 0) for (const { place } of excepted) needed.add(place);
      return excepted.length > 0 ? [] : wrong;
    });
  }

  return {
    findings,
    unneeded: () =>
      terms.flatMap(({ except = [] }, term) =>
        except.flatMap(({ at }, i) =>
          needed.has(`${term} ${i} ${at}`) ? [] : [{ term, except: i, at }],
        ),
      ),
  };
}

function wrongIn(
  text: string,
  before: string,
  language: Translated,
  form: string,
  entries: readonly Known[],
): TermFinding[] {
  const refused = entries.flatMap((entry) => entry.refused).find((each) => hasForm(text, each));
  const accepted = [...new Set(entries.flatMap((entry) => entry.accepted[language]))];
  const base = {
    form,
    language,
    allowed: accepted.map((each) => `“${each}”`).join(', '),
    tip: `${form} is stated in ${[...new Set(entries.map(({ file }) => file))].join(' and ')}`,
  };
  if (refused !== undefined) {
    const message = `says what may not stand for ${form}`;
    return [{ ...base, message, found: `“${refused}” in “${text}”` }];
  }
  const isIn = (where: string) => accepted.some((each) => hasForm(where, each));
  if (isIn(text) || isIn(before)) return [];
  return [{ ...base, message: `does not say ${form} by its term`, found: text }];
}

/** Whether a form stands alone in quotation marks. */
const isQuoted = (text: string, form: string, index: number): boolean =>
  /[“‘「『]/.test(text[index - 1] ?? '') && /[”’」』]/.test(text[index + form.length] ?? '');

const isOriginal = (name: string): boolean => /\p{Script=Han}/u.test(name);

/** What records name: bodies with their other names, programmes, the glossary's terms. */
function namesIn({ organisation, programme, term }: Entries): [string, Known][] {
  const named = (
    file: string,
    texts: readonly (Text | undefined)[],
    others: readonly string[],
    mentioned: boolean,
    home?: string,
  ) => {
    const given = texts.filter((text) => text !== undefined);
    const forms = [...given.map((text) => text[original]), ...others].filter(isOriginal);
    const latin = others.filter((name) => !isOriginal(name));
    const accepted = Object.fromEntries(
      translated.map((language) => [language, [...given.map((text) => text[language]), ...latin]]),
    ) as unknown as Known['accepted'];
    const entry = { file, accepted, refused: [], except: [], mentioned };
    return forms.map((form): [string, Known] => [
      form,
      isLocalName(form) ? { ...entry, home } : entry,
    ]);
  };
  return [
    ...organisation.flatMap(({ file, data }) =>
      named(file, [data.name], data.aliases ?? [], true, data.home),
    ),
    ...programme.flatMap(({ file, data }) => named(file, [data.title, data.short], [], false)),
    ...term.flatMap(({ file, data }) => named(file, [data.term, data.full], [], false)),
  ];
}
