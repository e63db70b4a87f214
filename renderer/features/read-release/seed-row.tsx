// What is offered as rows: a seed of a brief, or a value for the meeting sheet. Its words, then kind, address and what was changed
// of it, and what was decided.
import { useTranslation } from 'react-i18next';
import { memo } from 'react';
import { SEED_LABEL_TEXTS } from '../../../shared/book/printed-text.ts';
import type { Language, SeedLabel } from '../../../shared/book/words.ts';
import type { SheetSeed } from '../../../shared/release/review-sheet.ts';
import type { SeedCandidate } from '../../../shared/release/seed-candidate.ts';
import { useSettings } from '../../host/startup-context.ts';
import { wordsOf } from './describe-seed-row.ts';
import type { SeedLook } from './describe-seed-row.ts';
import { ReviewRow } from './review-row.tsx';
import type { RowFacts } from './review-row.tsx';

interface SeedRowProps extends RowFacts {
  seed: SeedCandidate;
  look: SeedLook;
  /** What it was read as, where another kind was made of it. */
  readAs: SeedLabel | null;
  moved: boolean;
  /** Language of the book, and of the release where that is another. */
  language: Language;
  lang: string | undefined;
}

/** A row of a seed. */
export const SeedRow = memo(function SeedRow({
  seed,
  look,
  readAs,
  moved,
  language,
  lang,
  ...facts
}: SeedRowProps) {
  const { t } = useTranslation('review');
  const { t: tRead } = useTranslation('readRelease');
  const { language: spoken } = useSettings();
  const { label, words, quoted } = wordsOf(seed.block, language);
  const why = seed.block.seed?.label;
  const kind = look.kind === null ? (why ? SEED_LABEL_TEXTS[why][spoken] : t('frame')) : tRead(look.kind);
  const to = seed.block.type === 'point' ? seed.block.addressee : undefined;
  return (
    <ReviewRow
      {...facts}
      hue={look.hue}
      kind={kind}
      wordsLang={language}
      words={
        <>
          {label}
          <span lang={quoted || lang === undefined ? lang : undefined}>{words}</span>
        </>
      }
      under={
        <>
          {to !== undefined && <span>{t('toWhom', { side: to })}</span>}
          {readAs !== null && (
            <span className="seed-changed">{t('readAs', { kind: SEED_LABEL_TEXTS[readAs][spoken] })}</span>
          )}
          {moved && <span className="seed-changed">{t('moved')}</span>}
        </>
      }
    />
  );
});

const SHEET_WORDS = {
  event: 'sheetEvent',
  day: 'sheetDay',
  venue: 'sheetVenue',
  host: 'sheetHost',
  chair: 'sheetChair',
  person: 'sheetPerson',
  session: 'sheetSession',
} as const satisfies Record<SheetSeed['gives']['kind'], string>;

interface SheetRowProps extends RowFacts {
  seed: SheetSeed;
  /** What the sheet of the open book says there now; empty: nothing. */
  before: string;
  lang: string | undefined;
}

/** A row of a value for the meeting sheet. */
export const SheetRow = memo(function SheetRow({ seed, before, lang, ...facts }: SheetRowProps) {
  const { t } = useTranslation('review');
  const { gives, words, printed } = seed;
  const person = gives.kind === 'person';
  return (
    <ReviewRow
      {...facts}
      hue={person ? 'person' : 'fact'}
      kind={t(SHEET_WORDS[gives.kind])}
      wordsLang={printed === null ? lang : undefined}
      words={
        <>
          {words}
          {printed !== null && (
            <>
              {' '}
              <span className="quiet-text" lang={lang}>
                “{printed}”
              </span>
            </>
          )}
        </>
      }
      under={
        <>
          {person && <span>{t('checkInPost')}</span>}
          {before !== '' && <span className="seed-changed">{t('sheetBefore', { value: before })}</span>}
        </>
      }
    />
  );
});
