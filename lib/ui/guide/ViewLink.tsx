/** What every view of the guide gets, and the link that leads from one to another. */
import type { ComponentChildren } from 'preact';
import type { GuideText, GuideView } from './words.ts';

/** What every view gets: its words, and how to go to another one. */
export interface ViewProps {
  readonly t: GuideText;
  readonly onView: (view: GuideView) => void;
}

/** A link to another view. It replaces the address instead of adding one, so that the quick exit leaves nothing to go back to. */
export function ViewLink(props: {
  readonly to: GuideView;
  readonly current?: boolean;
  readonly class?: string;
  readonly onView: (view: GuideView) => void;
  readonly children: ComponentChildren;
}) {
  return (
    <a
      href={`#${props.to}`}
      class={props.class}
      aria-current={props.current ? 'page' : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        props.onView(props.to);
      }}
    >
      {props.children}
    </a>
  );
}
