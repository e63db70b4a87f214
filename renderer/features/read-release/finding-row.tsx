// One finding in the list: its words, then its kind, its address and what else is known of it.
import type { ReactNode } from 'react';
import type { FindingChoice } from './use-finding.ts';

interface FindingRowProps {
  id: string;
  /** The dot before it; null: none. */
  hue: string | null;
  words: ReactNode;
  under: readonly ReactNode[];
  /** Language of the release. */
  lang: string | undefined;
  address: string | null;
  stop: boolean;
  choice: FindingChoice;
  onShow(id: string): void;
}

/** A row of the list. */
export function FindingRow({ id, hue, words, under, lang, address, stop, choice, onShow }: FindingRowProps) {
  const chosen = choice.chosen === id;
  const now = (choice.pointed ?? choice.chosen) === id;
  return (
    <div
      role="option"
      aria-selected={chosen}
      tabIndex={stop ? 0 : -1}
      data-roving={id}
      data-list-finding={id}
      className={now ? 'finding-row finding-row-now' : 'finding-row'}
      onFocus={() => {
        choice.choose(id);
      }}
      onClick={() => {
        choice.choose(id);
      }}
      onMouseEnter={() => {
        choice.point(id);
      }}
      onMouseLeave={() => {
        choice.point(null);
      }}
      onKeyDown={(event) => {
        if (event.key !== ' ' && !(event.key === 'Enter' && !event.ctrlKey && !event.metaKey)) return;
        event.preventDefault();
        onShow(id);
      }}
    >
      <span className={hue === null ? 'kind-dot kind-dot-none' : `kind-dot kind-dot-${hue}`} />
      <div className="grow">
        <div lang={lang}>{words}</div>
        <div className="finding-under">
          {under.filter((part) => part !== null).slice(0, 1)}
          {address !== null && <span className="numeral">{address}</span>}
          {under
            .filter((part) => part !== null)
            .slice(1)
            .map((part, index) => (
              <span key={String(index)}>{part}</span>
            ))}
        </div>
      </div>
    </div>
  );
}
