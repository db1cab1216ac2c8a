import type { ClassProps } from '../../classApp.tsx';

export function DoorPage({ state }: ClassProps) {
  return <main data-theme="washington">{state.code}</main>;
}
