/** The four desks as small pictures: a star, a microphone, an eye, an envelope. */
import type { Desk } from '../../../scenario/types.ts';

const PATHS: { readonly [desk in Desk]: string } = {
  military: 'M10 2.5 12.2 7.6 17.7 8.1 13.6 11.8 14.8 17.2 10 14.4 5.2 17.2 6.4 11.8 2.3 8.1 7.8 7.6Z',
  public: 'M7.5 5a2.5 2.5 0 0 1 5 0v5a2.5 2.5 0 0 1-5 0ZM4.5 9.5a5.5 5.5 0 0 0 11 0M10 15v3M6.5 18h7',
  intelligence:
    'M1.5 10C5 4.8 15 4.8 18.5 10 15 15.2 5 15.2 1.5 10ZM10 7.4a2.6 2.6 0 1 1 0 5.2 2.6 2.6 0 0 1 0-5.2Z',
  private: 'M2 4.5h16v11H2ZM2.5 5l7.5 6.5L17.5 5M2.5 15l5-5.6M17.5 15l-5-5.6',
};

export function DeskIcon({ desk }: { readonly desk: Desk }) {
  return (
    <svg className="desk-icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={PATHS[desk]} />
    </svg>
  );
}
