/** What the self-check found, line by line. */
import { useEffect, useState } from 'react';
import type { Text } from '../../../text/text.ts';
import { checkSelf, type SelfCheck } from './selfCheck.ts';

const PARTS = ['line', 'clock', 'screen'] as const;
const MARKS = { good: '✓', poor: '!', bad: '×' } as const;

export function SelfCheckList({ text }: { readonly text: Text }) {
  const [found, setFound] = useState<SelfCheck | null>(null);
  useEffect(() => {
    let current = true;
    void checkSelf().then((check) => {
      if (current) setFound(check);
    });
    return () => {
      current = false;
    };
  }, []);
  return (
    <section className="self-check" aria-labelledby="self-check">
      <h2 id="self-check" className="label">
        {text.say('setup.check')}
      </h2>
      <ul aria-live="polite" aria-busy={found === null}>
        {found === null
          ? null
          : PARTS.map((part) => (
              <li key={part} className={`check check-${found[part]}`}>
                <span aria-hidden="true">{MARKS[found[part]]}</span>{' '}
                {text.say(`setup.check.${part}`, { found: found[part] })}
              </li>
            ))}
      </ul>
    </section>
  );
}
