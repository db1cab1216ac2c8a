/** A role card as it is read at a seat and as it is printed. */
import { useWords } from '../../panels/context.tsx';
import { type RoleCard as Card, type RoleId, roleCard } from './roleWords.ts';

export function RoleCard({ role }: { readonly role: RoleId }) {
  const words = useWords();
  const { text } = words;
  const card = roleCard(words, role);
  return (
    <article className="role-card" aria-label={card.title}>
      <h2>{card.title}</h2>
      <p>
        {card.who} {card.office}
      </p>
      <Part title={text.say('classRoles.aim')} lines={card.aims} />
      <Part title={text.say('classRoles.facts')} lines={card.facts} />
      <Part title={text.say('classRoles.turn')} lines={[card.turn]} />
      <Part title={text.say('classRoles.rule')} lines={[card.rule]} />
      <CardSources card={card} />
    </article>
  );
}

function Part({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}

function CardSources({ card: { works } }: { readonly card: Card }) {
  const { text } = useWords();
  if (works.length === 0) return null;
  return (
    <footer className="role-works">
      <b>{text.say('classRoles.sources')}:</b> {works.join('; ')}.
    </footer>
  );
}
