import type { ControlView } from '../../../classroom/types.ts';
import type { ClassProps } from '../../classApp.tsx';

export interface ControlProps extends ClassProps {
  readonly view: ControlView;
}

export function ControlPage({ view }: ControlProps) {
  return <main data-theme="washington">{view.class.code}</main>;
}
