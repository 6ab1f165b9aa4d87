/**
 * What can be said of a link or a name without opening anything, as the same view that a page's answer has. A name alone never proves an app
 * genuine, and is answered under the name that was typed.
 */
import { type AppFacts, levelOf, type Verdict } from '../contract/verdict.ts';
import { type AnswerText, answerText } from './answer-words.ts';
import { type Isolate, isolate, type Rich } from './rich.ts';
import { fromList, type Language } from './text.ts';
import { viewOf } from './view.ts';
import type { VerdictView, ViewOptions } from './view-model.ts';

/** What was asked and found; the shape in which the background answers. */
export interface CheckedLink {
  readonly asked: 'address' | 'name' | 'nothing';
  readonly text: string;
  readonly verdict: Verdict | null;
  readonly facts: AppFacts | null;
  readonly how: 'exact' | 'confusable' | 'misspelt' | 'with-bait' | 'contained' | null;
  /** The maker sells something of this name, and copies use it too («واتساب بلس»). */
  readonly shared?: boolean;
  readonly unknowable: boolean;
  readonly list: string;
}

/** Longest part of what was typed that is repeated. */
const LONGEST = 60;

/** An address's verdict as it would read on the page itself; a name's answer in two sentences, with all that a page's answer has besides. */
export function answerOf(answer: CheckedLink, language: Language, options: ViewOptions = {}): VerdictView {
  const words = answerText(language, options.digits);
  if (answer.asked === 'address' && answer.verdict) {
    const view = viewOf(answer.verdict, answer.facts, language, options);
    // Who asks about a link is not on the page it leads to.
    return { ...view, action: view.action ?? (view.kind === 'established' && view.official ? 'official' : null) };
  }
  const text = isolate.name(answer.text.length > LONGEST ? `${answer.text.slice(0, LONGEST - 1)}…` : answer.text);
  if (answer.asked === 'nothing')
    return said(
      viewOf(verdictOn('none', null, answer.list), null, language, options),
      words.rich('name.nothing.heading'),
      words.rich('name.nothing.lead'),
    );
  if (!answer.facts) {
    const view = viewOf(verdictOn('unknown', null, answer.list), null, language, options);
    return said(view, words.rich('name.unlisted.heading', { text }), words.rich('name.unlisted.lead'));
  }
  return aboutName(answer, answer.facts, text, words, options);
}

/** Another heading and lead over the same view; a name has no reasons of its own beside them, and came from nowhere. */
const said = (view: VerdictView, heading: Rich, lead: Rich, change: Partial<VerdictView> = {}): VerdictView => ({
  ...view,
  heading,
  lead,
  reasons: view.reasons.filter(({ code }) => code.startsWith('reported-') || code.startsWith('modified-') || code === 'app-ended'),
  comparison: view.comparison && { ...view.comparison, rows: view.comparison.rows.filter(({ id }) => id !== 'place') },
  ...change,
});

/** The verdict that a name alone would have: no channel, since it was met nowhere. */
function verdictOn(
  kind: Verdict['kind'],
  facts: AppFacts | null,
  list: string,
  reason: Verdict['reasons'][number] = 'not-listed',
): Verdict {
  const caution = kind === 'established' ? (facts?.caution ?? null) : null;
  return {
    kind,
    level: levelOf(kind, caution),
    app: facts?.id ?? null,
    name: null,
    channel: null,
    reasons: [reason],
    facts: facts?.ended ? [{ what: 'ended-on', value: facts.ended.on }] : [],
    caution,
    official: facts?.official ?? facts?.genuine?.official ?? null,
    list,
  };
}

function aboutName(answer: CheckedLink, facts: AppFacts, text: Isolate, words: AnswerText, options: ViewOptions): VerdictView {
  const { language } = words;
  const seen = (kind: Verdict['kind'], reason: Verdict['reasons'][number]) =>
    viewOf(verdictOn(kind, facts, answer.list, reason), facts, language, options);
  const app = isolate.name(fromList(facts.genuine ?? facts.names, language));
  if (facts.record === 'reported' && facts.reportedAs === 'monitoring')
    return said(
      viewOf({ ...verdictOn('none', null, answer.list), level: 'quiet' }, null, language, options),
      words.rich('name.monitoring.heading', { text }),
      words.rich('name.monitoring.lead'),
      // No word of a level: it is neither known nor something to be warned of.
      { word: '', label: words.plain('name.label.monitoring') },
    );
  if (facts.record === 'reported' || facts.report) {
    const view = seen('reported', facts.report ? 'reported-app' : 'reported-name');
    return said(view, words.rich('name.reported.heading', { text }), view.lead, { pressed: null });
  }
  if (facts.record === 'modified') {
    const view = seen('modified', 'modified-name');
    const heading = facts.genuine ? words.rich('name.modified.heading', { text, app }) : words.rich('name.modified.alone', { text });
    return said(view, heading, view.lead);
  }
  if (facts.ended) {
    const view = seen('discontinued', 'app-ended');
    return said(view, view.heading, view.lead);
  }
  const view = seen('established', 'developer-listed');
  const near = (key: 'near' | 'shared') =>
    said(view, words.rich(`name.${key}.heading`, { text, app }), words.rich(`name.${key}.lead`, { app }), {
      tone: 'amber',
      level: 'note',
      word: viewOf(verdictOn('unknown', null, answer.list), null, language, options).word,
      label: words.plain(`name.label.${key}`),
    });
  if (answer.shared) return near('shared');
  if (answer.how !== null && answer.how !== 'exact') return near('near');
  if (facts.lacks) {
    const noted = viewOf({ ...verdictOn('unknown', facts, answer.list, 'noted'), caution: facts.caution }, facts, language, options);
    return said(noted, noted.heading, noted.lead);
  }
  if (facts.caution) return said(view, view.heading, view.lead);
  return said(view, view.heading, words.rich('name.known.lead'), { label: words.plain('name.label.known') });
}
