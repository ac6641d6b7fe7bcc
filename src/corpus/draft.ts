import type { ContentFile } from '../lint/types.ts';

const MARK = /^draft: true[ \t]*(?:#.*)?$/m;

/** Whether a record is a draft: it says so in a line of its own, and is in no build. */
export const isDraft = ({ path, text }: ContentFile): boolean =>
  path.endsWith('.yaml') && !path.startsWith('codebook/') && MARK.test(text);

/** A draft as the record that it is to become, line for line; any other file as it is. */
export const asRecord = (file: ContentFile): ContentFile =>
  isDraft(file) ? { ...file, text: file.text.replace(MARK, '# no draft') } : file;
