/** The two groups of calling apps, in two short boxes with the reasons, and what follows: what the product is for, at one glance. */
import type { AnswerText } from '../../text/answer-words.ts';

const GROUPS = ['known', 'unknown'] as const;

export function Groups({ words }: { readonly words: AnswerText }) {
  return (
    <section class="two" aria-label={words.plain('groups.label')}>
      {GROUPS.map((group) => (
        <div key={group} class={`group ${group}`}>
          <h3>{words.plain(`groups.${group}.title`)}</h3>
          <p>{words.plain(`groups.${group}.body`)}</p>
        </div>
      ))}
      <p class="best">
        <strong>{words.plain('groups.best')}</strong> {words.plain('groups.people')}
      </p>
    </section>
  );
}
