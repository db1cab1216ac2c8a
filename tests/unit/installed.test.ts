import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const SITE = new URL('../../assets/site/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('manifest.webmanifest', SITE), 'utf8')) as {
  readonly name: string;
  readonly start_url: string;
  readonly display: string;
  readonly icons: readonly {
    readonly src: string;
    readonly type: string;
    readonly sizes: string;
    readonly purpose: string;
  }[];
};

/** Width and height stand at the same place in every PNG, and in every WebP that can be clear: there less one. */
const sizeOf = (path: string): string => {
  const bytes = readFileSync(new URL(`.${path}`, SITE));
  return path.endsWith('.webp')
    ? `${bytes.readUIntLE(24, 3) + 1}x${bytes.readUIntLE(27, 3) + 1}`
    : `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
};

describe('the page as an installed game', () => {
  it('has a name and begins at the title', () => {
    expect(manifest).toMatchObject({ name: 'Knot of War', start_url: '/', display: 'standalone' });
  });

  it.each(manifest.icons)('$src is $sizes', ({ src, sizes }) => expect(sizeOf(src)).toBe(sizes));

  it.each(['any', 'maskable'])('has icons for %s of both sizes that are asked for', (purpose) => {
    const sizes = manifest.icons.filter((icon) => icon.purpose === purpose).map((icon) => icon.sizes);
    expect(sizes).toEqual(expect.arrayContaining(['192x192', '512x512']));
  });
});
