import type { SeatView } from '../../../classroom/types.ts';
import type { ClassProps } from '../../classApp.tsx';

export interface SeatProps extends ClassProps {
  readonly view: SeatView;
}

export function SeatPage({ view }: SeatProps) {
  return <main data-theme="washington">{view.class.code}</main>;
}
