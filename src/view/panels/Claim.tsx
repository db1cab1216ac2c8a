/** A statement about the past with what it rests on. */
import type { Claim, Confidence, SourceId } from '../../scenario/types.ts';
import { useWords } from './context.tsx';
import { Terms } from './glossary/Terms.tsx';

/** The statement, then its sources behind a disclosure. */
export function ClaimText({
  claim,
  className = 'claim',
  terms = 2,
}: {
  readonly claim: Claim;
  readonly className?: string;
  /** So many terms of the glossary are marked at most. */
  readonly terms?: number;
}) {
  const { names } = useWords();
  return (
    <div className={className}>
      <p>
        <Terms text={names.of(claim.text)} most={terms} />
      </p>
      <Sources claim={claim} />
    </div>
  );
}

/** What statements that belong together rest on, as sure as the least certain of them. */
export function JointSources({ claims }: { readonly claims: readonly [Claim, ...Claim[]] }) {
  const [first] = claims;
  const sources = claims.flatMap((claim) => claim.sources);
  const confidence = ORDER.find((level) => claims.some((claim) => claim.confidence === level));
  return <Sources claim={{ text: first.text, sources, confidence: confidence ?? first.confidence }} />;
}

/** Least certain first. */
const ORDER: readonly Confidence[] = ['low', 'medium', 'high'];

/** Works behind a claim and how sure it is. */
export function Sources({ claim }: { readonly claim: Claim }) {
  const { text, scenario } = useWords();
  const works = worksOf(claim.sources, scenario.sources);
  return (
    <details className="sources">
      <summary>
        {text.say('claim.sources', { count: works.length })}{' '}
        <span>{text.say(`claim.confidence.${claim.confidence}`)}</span>
      </summary>
      <ul>
        {works.map((work) => (
          <li key={work}>{work}</li>
        ))}
      </ul>
    </details>
  );
}

function worksOf(
  ids: readonly SourceId[],
  sources: { readonly [id: SourceId]: { readonly works: readonly string[] } },
): readonly string[] {
  return [...new Set(ids.flatMap((id) => sources[id]?.works ?? []))];
}
