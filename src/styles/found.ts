import { memoText } from '../shared/memo.ts';
import type { Compound } from './selectors.ts';

/** An opening tag: its name and its attributes. */
const TAG = /<[a-z][\w-]*(?:\s+[\w:-]+(?:="[^"]*")?)*/gi;
const ATTRIBUTE = /\s([\w:-]+)(?:="([^"]*)")?/g;

/** What a page holds, as far as its style may ask for it. */
export interface PageMarkup {
  /** The language of the page, as `zh-Hant-HK`. */
  language: string;
  /** The markup of its body. */
  html: string;
}

/**
 * Finds out which of a style sheet's elements may be on a page: one that stands there has all that is
 * asked, or lacks only what a script may give it; one that does not stand there a script may make.
 * @param asked what the selectors of the sheet ask for
 * @param made whether a script may give an element a name, a class, an id or an attribute
 */
export function elementsAsked(
  asked: Iterable<Compound>,
  made: (name: string) => boolean,
): (page: PageMarkup) => Set<Compound> {
  const compounds = [...asked].map((text) => ({ text, names: text.split(' ') }));
  const anywhere = compounds.filter(({ names }) => names.every(made)).map(({ text }) => text);
  /** Elements alike are many, on a page and among pages. */
  const foundBy = memoText((tag) => {
    const own = namesOf(tag);
    const has = (name: string) => {
      if (name.startsWith('!')) return !own.has(name.slice(1));
      return name.startsWith('=') ? own.has(name.slice(1)) : own.has(name) || made(name);
    };
    return compounds.filter(({ names }) => names.every(has)).map(({ text }) => text);
  });
  const unasked = unaskedOf(new Set(compounds.flatMap(({ names }) => names)));
  return ({ language, html }) => {
    const tags = new Set(html.replaceAll(unasked, '').match(TAG));
    tags.add('<body').add(`<html lang="${language}"`);
    const found = new Set(anywhere);
    for (const tag of tags) for (const compound of foundBy(tag)) found.add(compound);
    return found;
  };
}

/** Finds the attributes that no selector asks for, which most elements have some of to themselves. */
function unaskedOf(names: ReadonlySet<string>): RegExp {
  const attributes = [...names].flatMap((name) => /^\[([\w-]+)/.exec(name)?.[1] ?? []);
  const ids = [...names].filter((name) => name.startsWith('#')).map((name) => name.slice(1));
  const asked = [`(?:${['class', ...attributes].join('|')})[="]`, `id="(?:${ids.join('|')})"`];
  return new RegExp(` (?!${asked.join('|')})[\\w:-]+="[^"]*"`, 'g');
}

/** The names of an element by its opening tag, as selectors write them. */
function namesOf(tag: string): Set<string> {
  const names = new Set([/^<([\w-]+)/.exec(tag)?.[1] ?? '']);
  for (const [, name = '', value = ''] of tag.matchAll(ATTRIBUTE)) {
    if (name === 'class') for (const one of value.split(/\s+/)) names.add(`.${one}`);
    if (name === 'id') names.add(`#${value}`);
    if (names.has('html') && name === 'lang') for (const one of languagesIn(value)) names.add(one);
    names.add(`[${name}]`).add(`[${name}=${value}]`);
  }
  return names;
}

/** `zh-Hant-HK` is a kind of `zh-Hant`, and that one of `zh`. */
const languagesIn = (tag: string): string[] =>
  tag.split('-').map((_, i, parts) => `:lang(${parts.slice(0, i + 1).join('-')})`);
