import { useEffect } from 'react';
import type { Side } from '../../scenario/types.ts';
import { themeOf } from './context.tsx';

/** The whole document wears the board of the side at the screen, so that what lies over it does too. */
export function useTheme(side: Side): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset.theme = themeOf(side);
    return () => {
      delete dataset.theme;
    };
  }, [side]);
}
