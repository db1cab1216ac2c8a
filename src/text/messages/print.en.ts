/** English: what leads to paper. */
export const PRINT_EN = {
  'print.page': 'Print',
} as const;
