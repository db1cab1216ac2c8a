/** What a page knows of its room, brought up to date by what the room sends. What is not new stays the same object. */
import { type Fields, isFields } from '../base/fields.ts';
import { type Shape, shapeOf } from './pieces.ts';
import type { AnyView } from './viewTypes.ts';
import type { LogTail, News } from './wire.ts';

/** A view with the number it goes by; numbers of one connection only grow. */
export interface Known {
  readonly version: number;
  readonly view: AnyView;
}

const NOTHING: Fields = {};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const isTail = (value: unknown): value is LogTail =>
  isFields(value) && typeof value['from'] === 'number' && Array.isArray(value['events']);

const grown = (shape: Shape, before: unknown, news: unknown): unknown => {
  switch (shape) {
    case 'whole':
      return news;
    case 'tail':
      return isTail(news) ? [...listOf(before).slice(0, news.from), ...news.events] : news;
    case 'fields':
      return isFields(news) ? withFields(isFields(before) ? before : NOTHING, news) : news;
    case 'members':
      return listOf(news).map((one, index) => grown('fields', listOf(before)[index], one));
  }
};

const withFields = (before: Fields, news: Fields): Fields => {
  const changed = Object.entries(news);
  if (changed.length === 0) return before;
  return {
    ...before,
    ...Object.fromEntries(changed.map(([name, value]) => [name, grown(shapeOf(name), before[name], value)])),
  };
};

/** Null where the news does not follow on what is known: the whole view must then be asked for. */
export const mergeNews = (known: Known | null, { from, to, parts }: News): Known | null => {
  if (from !== 0 && from !== known?.version) return null;
  const before: Fields = from === 0 || known === null ? NOTHING : { ...known.view };
  return { version: to, view: withFields(before, { ...parts }) as unknown as AnyView };
};
