/** FNV-1a over UTF-16 code units, twice with different offsets: 16 hex digits. For telling texts apart, not for secrets. */
export const hashText = (text: string): string => {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b) ^ (high >>> 13);
  }
  return hex(low) + hex(high);
};

const hex = (word: number): string => (word >>> 0).toString(16).padStart(8, '0');
