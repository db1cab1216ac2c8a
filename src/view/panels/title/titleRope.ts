/** What a rope across the title is, whoever draws it. */
import type { ComponentType } from 'react';

export interface TitleRopeProps {
  readonly label: string;
}
export type TitleRope = ComponentType<TitleRopeProps>;

export const TITLE_ROPE = { className: 'title-rope', width: 900 } as const;
