// A new book: its template at the left, what its meeting sheet needs at the right. Anything may be left empty, and shows that it is.
// Must not make the book itself: the app asks the host.
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewBookRequest, ReadRelease } from '../../../shared/host/host-api.ts';
import { useSettings, useStartup } from '../../host/startup-context.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { ScreenFrame } from '../../ui/screen-frame.tsx';
import { useScreenKeys } from '../../ui/use-screen-keys.ts';
import { useNarrow } from '../../ui/use-narrow.ts';
import { NewBookForm } from './new-book-form.tsx';
import type { NewBookDraft } from './new-book-draft.ts';
import { countEmpty, fillFromRelease, findProblems, listFormFields, makeRequest } from './new-book-draft.ts';
import { TemplateChoice } from './template-choice.tsx';
import './new-book.css';

interface NewBookScreenProps {
  draft: NewBookDraft;
  /** The release that the book is to be seeded from. */
  release: ReadRelease | null;
  onChange(draft: NewBookDraft): void;
  onAttachRelease(): void;
  onRemoveRelease(): void;
  onCreate(request: NewBookRequest): Promise<void>;
  onLeave(): void;
}

/** The form of a new book. */
export function NewBookScreen({
  draft,
  release,
  onChange,
  onAttachRelease,
  onRemoveRelease,
  onCreate,
  onLeave,
}: NewBookScreenProps) {
  const { t } = useTranslation('newBook');
  const { t: tCommon } = useTranslation('common');
  const { templates } = useStartup();
  const { language } = useSettings();
  const [tried, setTried] = useState(false);
  const [making, setMaking] = useState(false);
  const [listOpen, setListOpen] = useState(false);
  const narrow = useNarrow(860);
  const form = useRef<HTMLFormElement>(null);
  const template = templates.find(({ id }) => id === draft.template);
  useFilling(draft, release, onChange);
  useScreenKeys({ Escape: onLeave });

  if (!template) return null;
  const fields = listFormFields(template);
  const problems = findProblems(fields, draft);
  const empty = countEmpty(fields, draft);

  const create = async () => {
    setTried(true);
    if (Object.keys(problems).length > 0) {
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      return;
    }
    setMaking(true);
    await onCreate(makeRequest(fields, draft, release));
    setMaking(false);
  };

  return (
    <form
      ref={form}
      className="new-book"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!making) void create();
      }}
    >
      <ScreenFrame
        barName={tCommon('bar')}
        barStart={
          <>
            {narrow && (
              <IconButton
                icon="outline"
                name={t('templateList')}
                on={listOpen}
                onClick={() => {
                  setListOpen((open) => !open);
                }}
              />
            )}
            <Button look="quiet" icon="chevron-left" onClick={onLeave}>
              {t('back')}
            </Button>
          </>
        }
        title={t('title')}
        foot={
          <>
            <span className="grow new-book-count" role="status">
              {making ? (
                <ProgressBar step={t('create')} />
              ) : empty === 0 ? (
                t('allGiven')
              ) : (
                t('emptyCount', { count: empty })
              )}
            </span>
            <Button onClick={onLeave}>{tCommon('cancel')}</Button>
            <Button look="main" type="submit">
              {t('create')}
            </Button>
          </>
        }
      >
        <TemplateChoice
          open={!narrow || listOpen}
          onClose={() => {
            setListOpen(false);
          }}
          chosen={draft.template}
          onChoose={(id) => {
            onChange({ ...draft, template: id });
          }}
        />
        <main className="new-book-page" data-pane="page">
          <h1>{template.title[language]}</h1>
          <p className="new-book-lead">
            {t('holds')}:{' '}
            {template.briefs.map((brief) => (brief.unnamedTitle ?? brief.title)[language]).join(' · ')}
          </p>
          <NewBookForm
            draft={draft}
            fields={fields}
            problems={problems}
            tried={tried}
            release={release}
            onChange={onChange}
            onAttachRelease={onAttachRelease}
            onRemoveRelease={onRemoveRelease}
          />
        </main>
      </ScreenFrame>
    </form>
  );
}

/** When a release comes, what it tells goes into the entries that are still empty: once for each release. */
function useFilling(
  draft: NewBookDraft,
  release: ReadRelease | null,
  onChange: (draft: NewBookDraft) => void,
): void {
  const filled = useRef<ReadRelease | null>(null);
  useEffect(() => {
    if (!release || filled.current === release) return;
    filled.current = release;
    onChange(fillFromRelease(draft, release));
  }, [draft, release, onChange]);
}
