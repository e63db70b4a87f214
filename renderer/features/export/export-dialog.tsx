// The export dialog: which copies, what each holds and leaves out, the pages that go out, then progress and the receipt.
// Promises: what is withheld is seen before anything goes out; a failure leaves every choice as it was.

import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nameCopy } from '../../../shared/book/copy-name.ts';
import { deriveCopy } from '../../../shared/book/copies.ts';
import type { Copy } from '../../../shared/book/copies.ts';
import type { Finding } from '../../../shared/checks/finding.ts';
import { countDays, readToday } from '../../book/dates.ts';
import type { ExportRendering } from '../../book/export-rendering.ts';
import { useSettings } from '../../host/startup-context.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { ScriptRuns } from '../../ui/script-runs.tsx';
import { CopyRow } from './copy-row.tsx';
import { DocumentFields } from './document-fields.tsx';
import { ExportPreview } from './export-preview.tsx';
import { useChoices } from './use-choices.ts';
import { useExport } from './use-export.ts';
import { useLeaving } from './use-leaving.ts';
import { usePageCounts } from './use-page-counts.ts';
import { useReceipts } from './use-receipts.tsx';
import './export-dialog.css';

/** The dialog over a book. */
export function ExportDialog(props: ExportRendering) {
  const { handle, book, brief, scheme, shown, findings, onClose, onShowFinding } = props;
  const { t } = useTranslation('export');
  const copies = useMemo(
    () =>
      book.copies.flatMap(({ name }): Copy[] => {
        const copy = deriveCopy(book, name, scheme);
        return copy.ok ? [copy.value] : [];
      }),
    [book, scheme],
  );
  const first = shown ?? copies[1]?.name ?? copies[0]?.name ?? '';
  const [ticked, setTicked] = useState<readonly string[]>(() =>
    shown === undefined ? copies.slice(0, 2).map(({ name }) => name) : [shown],
  );
  const [previewed, setPreviewed] = useState(first);
  const [issueDate, setIssueDate] = useState(() => readToday(new Date()));
  const chosen = useChoices();
  const { choices } = chosen;
  const { stage, start, cancel } = useExport();
  const { open, leave } = useLeaving(onClose);

  const stop = findings.find(({ severity }) => severity === 'stop');
  const dated = countDays(issueDate, issueDate) === 0;
  const refusal = stop
    ? t('checksStop', { message: stop.message })
    : ticked.length === 0
      ? t('chooseCopy')
      : dated
        ? undefined
        : t('dateNeeded');
  const seen = copies.find(({ name }) => name === previewed);
  const asked = dated ? { handle, book, issueDate, choices } : null;
  const { counts, note } = usePageCounts(asked);
  const files = stage.kind === 'done' ? stage.files : [];
  const receipts = useReceipts({ exported: { issueDate, files }, book, pages: counts, leave });
  // The ticked ones first: they are what goes out.
  const uncounted = [...ticked, ...copies.map(({ name }) => name)].find((name) => !counts.has(name));
  const filled = copies.filter(({ included }) => included.length > 0).map(({ name }) => name);
  const allTicked = filled.every((name) => ticked.includes(name));
  const submit = (): void => {
    if (stage.kind === 'choosing' && refusal === undefined) {
      const names = copies.map(({ name }) => name).filter((name) => ticked.includes(name));
      void start({ handle, book, copies: names, issueDate, choices });
    }
  };
  const close = (): void => {
    if (stage.kind === 'working') cancel();
    else leave();
  };

  if (stage.kind === 'done') return <Dialog open={open} {...receipts} />;
  return (
    <Dialog
      open={open}
      title={t('title')}
      width="full"
      onClose={close}
      onSubmit={submit}
      explanation={
        stage.kind === 'working' ? (
          <WorkingBar progress={stage.progress} onCancel={cancel} />
        ) : (
          <ChecksSentence findings={findings} />
        )
      }
      buttons={
        <>
          {findings[0] && stage.kind === 'choosing' && (
            <Button
              onClick={() => {
                if (findings[0]) onShowFinding(stop ?? findings[0]);
              }}
            >
              {t('showCheck')}
            </Button>
          )}
          <Button look="main" type="submit" refusal={stage.kind === 'working' ? t('working') : refusal}>
            {t('exportCopies', { count: Math.max(1, ticked.length) })}
          </Button>
        </>
      }
    >
      <div className="export-choices">
        {stage.kind === 'choosing' && stage.failure && <Notice tone="stop" text={stage.failure.message} />}
        <div className="export-choices-head">
          <h2>{t('copies')}</h2>
          {filled.length > 1 && (
            <Button
              look="quiet"
              onClick={() => {
                setTicked(allTicked ? [] : filled);
              }}
            >
              {t(allTicked ? 'noCopies' : 'allCopies')}
            </Button>
          )}
        </div>
        <ul>
          {copies.map((copy) => (
            <CopyRow
              key={copy.name}
              copy={copy}
              ticked={ticked.includes(copy.name)}
              previewed={copy.name === previewed}
              begins={copy.name === first}
              pages={counts.get(copy.name)}
              onPreview={() => {
                setPreviewed(copy.name);
              }}
              onTick={(on) => {
                setTicked(on ? [...ticked, copy.name] : ticked.filter((name) => name !== copy.name));
              }}
            />
          ))}
        </ul>
        <h2>{t('document')}</h2>
        <DocumentFields
          {...chosen}
          marked={scheme.levels.length > 0}
          issueDate={issueDate}
          dated={dated}
          onDate={setIssueDate}
        />
      </div>
      {seen && (
        <ExportPreview
          book={book}
          brief={brief}
          copy={seen}
          request={asked && { ...asked, copy: seen.name }}
          uncounted={stage.kind === 'choosing' ? uncounted : undefined}
          onCounted={note}
        />
      )}
    </Dialog>
  );
}

function WorkingBar({
  progress,
  onCancel,
}: {
  progress: { copy: string; done: number; total: number } | undefined;
  onCancel: () => void;
}) {
  const { t } = useTranslation('export');
  const { language } = useSettings();
  const { copy, done, total } = progress ?? { copy: '', done: 0, total: 0 };
  const step = progress
    ? t('workingOn', { copy: nameCopy(copy, language), done: Math.min(total, done + 1), total })
    : t('working');
  return <ProgressBar step={step} {...(total > 0 ? { done: done / total } : {})} onCancel={onCancel} />;
}

function ChecksSentence({ findings }: { findings: readonly Finding[] }) {
  const { t, i18n } = useTranslation('export');
  const stop = findings.find(({ severity }) => severity === 'stop');
  const looks = findings.filter(({ severity }) => severity === 'warn');
  const around = i18n.language === 'ko' ? 'ko' : 'en';
  const words = stop
    ? t('checksStop', { message: stop.message })
    : looks[0]
      ? t('checksLook', { count: looks.length, message: looks[0].message })
      : t('checksClear');
  return (
    <span className={stop ? 'export-checks export-checks-stop' : 'export-checks'}>
      <Icon name={stop ? 'do-not-raise' : looks.length > 0 ? 'look' : 'check'} size="small" />
      <span className="cut-two-lines" title={words}>
        <ScriptRuns text={words} around={around} />
      </span>
    </span>
  );
}
