/** English: opening a game from a link, and what may be wrong with one. */
export const TITLE_LINK_EN = {
  'title.ways': 'Other ways to begin',
  'title.class': 'A class of students',
  'title.link': 'Link to a game',
  'title.link.open': 'Open the link',
  'fault.link-cut':
    'This link is cut off: its end is missing. Copy the whole link again. Your present game is untouched.',
  'fault.link-altered':
    'This link was changed on the way: it does not fit its own check. Copy it again. Your present game is untouched.',
  'fault.link-oversized': 'This link is longer than any game can be. Your present game is untouched.',
} as const;
