import type { ProjectorView } from '../../../classroom/types.ts';
import type { ClassProps } from '../../classApp.tsx';

export interface WallProps extends ClassProps {
  readonly view: ProjectorView;
}

export function WallPage({ view }: WallProps) {
  return <main data-theme="washington">{view.class.code}</main>;
}
