/**
 * The envelope of a link, format 1: `g=1.PACKED.CHECK`. PACKED is JSON, deflated and written for an address; CHECK is 8 hex
 * digits over what stands before it. It stands last, so that a link which was cut lacks it, and one which was altered does not match.
 */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { fromBase64Url, toBase64Url } from '../base/base64url.ts';
import { type Fields, isFields } from '../base/fields.ts';
import { hashText } from '../base/hash.ts';
import { type Result, success } from '../base/result.ts';
import { fault } from './fault.ts';
import type { RecordFault } from './port.ts';

const FORMAT = 1;
const CHECK_DIGITS = 8;

/** Bytes of JSON in a link, at most; the longest of 20,000 random games had 15,000. A small link could be made that inflates to gigabytes. */
const MOST_BYTES = 2 ** 18;
/** Characters that are read as a link, at most. */
const MOST_CHARACTERS = 2 ** 16;

/**
 * What deflate may point back to before a link's first byte: words that most games hold, the commonest last. Part of format 1:
 * another word in here, and no link ever given away can be read.
 */
const DICTIONARY = strToU8(
  [
    '"danger":"bundy"kennedy-low"kennedy-high"dms"audience":"off"low"high"secrecy":false"tempers":"known"delays":"none"incidents":false',
    '"opponent":{"nodes":250,4000,1000,"doctrine":"bureaucrat"learner"historical"gambler"hawk"dove"hidden"},',
    '{"scenario":{"id":"drill-washington"drill-moscow"drill-rules"drill-first-turns"october-1962-short"',
    '"choice":"retaliate"shadow"board"disable"watch-at-sea"hold-line"take-out"keep-bombers"keep-word"break-word"restrain"pass"hold"',
    '"order":{"kind":"B8","ships":["gagarin","kimovsk","poltava","grozny","bucharest"],"instruction":"run"inspect"turn-back"stop"',
    '"order":{"kind":"B4","shipClass":"fuel"neutral"arms","instruction":"hail"board"}},"order":{"kind":"M15","routine":"campaign"hunt","on":true}}',
    '"order":{"kind":"M2","force":"landing"air","feint":true}},"order":{"kind":"M9","on":false,"quiet":true}},"order":{"kind":"K3","slot":1}}',
    '"order":{"kind":"K4","issue":0,"level":1,"publicity":2,"if":{"issue":1,"level":2}}},"order":{"kind":"K1","slot":0,"rider":false}}',
    '"order":{"kind":"C1","message":{"act":"claim","about":"launchers"reassure"warn"}}},"order":{"kind":"P2","hours":24}}',
    '"order":{"kind":"P5","bundle":{"terms":[2,1,2,1,1],"publicity":[0,0,0,2,0]},"hours":48}}',
    '"order":{"kind":"K2","slot":0,"channel":"ambassador"broadcast"envoy"letter","bundle":{"terms":[',
    '"order":{"kind":"C2","message":{"act":"offer","bundle":{"terms":[2,1,2,3,1],"publicity":[0,0,0,0,0]},"hours":24}}}',
    '"rules":1,"scenario":{"id":"october-1962","hash":"","settings":{"danger":"standard","audience":"classic","secrecy":true,"tempers":"hidden","delays":"historical","incidents":true},"seed":',
    ',"mode":"hot-seat"ussr"us","choices":[{"kind":"reaction","side":"us","choice":"{"kind":"reaction","side":"ussr","choice":"',
    '{"kind":"order","side":"ussr","desk":"intelligence","order":{"kind":"I1"}},{"kind":"order","side":"us","desk":"intelligence","order":{"kind":"I',
    '{"kind":"order","side":"ussr","desk":"military","order":{"kind":"M1","step":1}},{"kind":"order","side":"us","desk":"military","order":{"kind":"M',
    '{"kind":"order","side":"ussr","desk":"public","order":{"kind":"P',
    '"}},{"kind":"order","side":"us","desk":"public","order":{"kind":"P1"}},{"kind":"order","side":"ussr","desk":"private","order":{"kind":"',
    '"}},{"kind":"order","side":"us","desk":"private","order":{"kind":"C2"}},{"kind":"seal","side":"us"},{"kind":"seal","side":"ussr"},',
  ].join(''),
);

const checkOf = (before: string): string => hashText(before).slice(0, CHECK_DIGITS);

/** The fragment of an address that holds `body`, without the `#`; null when no link can hold so much. */
export const formatLinkText = (body: object): string | null => {
  const bytes = strToU8(JSON.stringify(body));
  if (bytes.length > MOST_BYTES) return null;
  const packed = toBase64Url(deflateSync(bytes, { level: 9, dictionary: DICTIONARY }));
  const before = `${FORMAT}.${packed}`;
  return `g=${before}.${checkOf(before)}`;
};

const MARK = /(?:^|[#\s])g=(\d*)/;

/** Whether a text is meant as a link: a fragment, or any address or message that ends in one. */
export const isLinkText = (text: string): boolean => !text.trimStart().startsWith('{') && MARK.test(text);

/** The fragment of a text that is meant as a link, as an address has it, without what came in on the way. */
export const fragmentIn = (text: string): string =>
  text
    .slice(MARK.exec(text)?.index ?? 0)
    .replace(/\s/g, '')
    .replace(/^#?/, '#');

/** What a link holds, unchecked; spaces and line breaks that came in on the way do no harm. */
export const readLinkText = (text: string): Result<Fields, RecordFault> => {
  const found = MARK.exec(text);
  if (found === null) return fault('not-an-episode', { found: 'text' });
  if (text.length > MOST_CHARACTERS) return fault('link-oversized');
  const format = Number(found[1]);
  if (format > FORMAT) return fault('newer-format', { found: format, known: FORMAT });
  const link = fragmentIn(text).slice('#g='.length);
  const dot = link.lastIndexOf('.');
  const [before, check] = [link.slice(0, dot), link.slice(dot + 1)];
  if (!before.includes('.') || check.length < CHECK_DIGITS) return fault('link-cut');
  return check === checkOf(before) ? unpack(before.slice(before.indexOf('.') + 1)) : fault('link-altered');
};

const unpack = (packed: string): Result<Fields, RecordFault> => {
  const bytes = fromBase64Url(packed);
  const inflated = bytes === null ? null : inflate(bytes);
  if (inflated === null) return fault('link-altered');
  if (inflated.length > MOST_BYTES) return fault('link-oversized');
  try {
    const value: unknown = JSON.parse(strFromU8(inflated));
    return isFields(value) ? success(value) : fault('not-an-episode', { found: 'json' });
  } catch {
    return fault('not-an-episode', { found: 'link' });
  }
};

/** Whatever the bytes would come to, no more is written than one byte too many. */
const inflate = (bytes: Uint8Array): Uint8Array | null => {
  try {
    return inflateSync(bytes, { out: new Uint8Array(MOST_BYTES + 1), dictionary: DICTIONARY });
  } catch {
    return null;
  }
};
