/** English: a game as a link. */
export const SHARE_EN = {
  'share.title': 'This game as a link',
  'share.about':
    'The link holds the whole game. Whoever opens it sees it exactly as it went, in later versions too.',
  'share.link': 'Link to this game',
  'share.working': 'Writing the link …',
  'share.copy': 'Copy the link',
  'share.copied': 'Copied.',
  'share.by-hand': 'The browser would not copy it. The link is selected: copy it yourself.',
  'share.too-long':
    'This game is too long for a link that every browser opens. A file takes its place; it opens the same game from the title.',
  'share.failed': 'The link could not be written. Save the game to a file instead.',
  'share.file': 'Save the game to a file',
} as const;
