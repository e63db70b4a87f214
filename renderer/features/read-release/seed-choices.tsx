// The two questions about one seed: what it is (K), and where it goes (M). What was read or offered stands as such in the list.
import { useTranslation } from 'react-i18next';
import type { Book } from '../../../shared/book/book.ts';
import { SEED_LABEL_TEXTS } from '../../../shared/book/printed-text.ts';
import type { Decision, ReviewAct } from '../../../shared/release/review-decisions.ts';
import { applyDecision, listPlaces, SEED_KINDS } from '../../../shared/release/review-seeds.ts';
import type { ReviewSeed } from '../../../shared/release/review-seeds.ts';
import { findSection } from '../../../shared/release/seed-placement.ts';
import { useSettings } from '../../host/startup-context.ts';
import { ChoiceDialog } from './choice-dialog.tsx';
import type { ChoiceGroup } from './choice-dialog.tsx';

export interface SeedQuestion {
  kind: 'kind' | 'place';
  /** The seed as it was offered. */
  asked: ReviewSeed;
}

interface SeedChoicesProps {
  open: boolean;
  question: SeedQuestion;
  book: Book;
  decision: Decision;
  onAct(act: ReviewAct): void;
  onClose(): void;
}

/** The dialog of a question. */
export function SeedChoices(props: SeedChoicesProps) {
  return props.question.kind === 'kind' ? <KindChoice {...props} /> : <PlaceChoice {...props} />;
}

function KindChoice({ open, question, decision, onAct, onClose }: SeedChoicesProps) {
  const { t } = useTranslation('review');
  const { language } = useSettings();
  const { key, seed } = question.asked;
  const read = seed.block.seed?.label;
  const labels =
    read === undefined || SEED_KINDS.some((kind) => kind === read) ? SEED_KINDS : [read, ...SEED_KINDS];
  return (
    <ChoiceDialog
      open={open}
      title={t('kindTitle')}
      mainWords={t('change')}
      value={decision.label ?? read ?? ''}
      groups={[
        {
          heading: '',
          choices: labels.map((label) => ({
            id: label,
            words: SEED_LABEL_TEXTS[label][language],
            ...(label === read ? { note: t('kindRead') } : {}),
          })),
        },
      ]}
      onChoose={(id) => {
        const label = labels.find((one) => one === id);
        if (label) onAct({ kind: 'label', key, label: label === read ? null : label });
        onClose();
      }}
      onClose={onClose}
    />
  );
}

function PlaceChoice({ open, question, book, decision, onAct, onClose }: SeedChoicesProps) {
  const { t } = useTranslation('review');
  const { key, seed } = question.asked;
  const offered = findSection(book, seed)?.id;
  const places = listPlaces(book);
  const groups = book.children.map((brief, index): ChoiceGroup => ({
    heading: `${String(index + 1)} · ${brief.title}`,
    choices: places
      .filter((place) => place.brief === brief)
      .map(({ section }) => ({
        id: section.id,
        words: section.heading,
        ...(section.id === offered ? { note: t('placeOffered') } : {}),
      })),
  }));
  return (
    <ChoiceDialog
      open={open}
      title={t('placeTitle')}
      mainWords={t('moveHere')}
      value={findSection(book, applyDecision(seed, decision))?.id ?? places[0]?.section.id ?? ''}
      groups={groups.filter(({ choices }) => choices.length > 0)}
      onChoose={(id) => {
        const place = places.find(({ section }) => section.id === id)?.place;
        if (place) onAct({ kind: 'place', key, place: id === offered ? null : place });
        onClose();
      }}
      onClose={onClose}
    />
  );
}
