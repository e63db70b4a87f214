// What the checks find in the open book, what stops an export first; choosing one goes to its place.

import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../shared/checks/finding.ts';
import type { BookView } from '../../book/book-view.ts';
import { Icon } from '../../ui/icon.tsx';
import type { IconName } from '../../ui/icon-shapes.ts';
import { TextRun } from '../../ui/text-run.tsx';
import { useRoving } from '../../ui/use-roving.ts';

interface ChecksPanelProps {
  view: BookView;
  findings: readonly Finding[];
  onShow: (finding: Finding) => void;
}

const GROUPS = [
  { severity: 'stop', icon: 'do-not-raise', heading: 'checksStop' },
  { severity: 'warn', icon: 'look', heading: 'checksWarn' },
  { severity: 'hint', icon: 'info', heading: 'checksHint' },
] as const satisfies readonly { severity: Finding['severity']; icon: IconName; heading: string }[];

/** The tab with the checks. */
export function ChecksPanel({ view, findings, onShow }: ChecksPanelProps) {
  const { t } = useTranslation('book');
  const handleKeys = useRoving(() => undefined);
  if (findings.length === 0) return <p className="pane-hint">{t('checksNone')}</p>;
  return (
    <div className="checks" onKeyDown={handleKeys}>
      {GROUPS.map(({ severity, icon, heading }) => {
        const group = findings.filter((finding) => finding.severity === severity);
        if (group.length === 0) return null;
        return (
          <section key={severity} aria-label={t(heading, { count: group.length })}>
            <h2 className="pane-head">{t(heading, { count: group.length })}</h2>
            <ul>
              {group.map((finding, index) => (
                <li key={`${finding.rule}-${index}`}>
                  <button
                    type="button"
                    className={`check-row check-${severity}`}
                    data-roving={`${severity}-${index}`}
                    onClick={() => {
                      onShow(finding);
                    }}
                  >
                    <Icon name={icon} />
                    <span>
                      <TextRun text={finding.message} />
                      <span className="check-place">
                        <PlaceName view={view} finding={finding} />
                      </span>
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function PlaceName({ view, finding }: { view: BookView; finding: Finding }) {
  const { t } = useTranslation('book');
  const brief = view.briefs.find(({ id }) => id === finding.brief);
  if (brief) return <TextRun text={`${brief.number}. ${brief.brief.title}`} />;
  return finding.rule === 'required-field-empty' ? t('meetingSheet') : t('checkBook');
}
