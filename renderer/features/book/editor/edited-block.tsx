// A block on an editable page: grip, number and tags around it, and by its type what can be written inside.
// Promises: what is not the block's text is not editable; a seed or gap is shown until something is written, and is never text.
// Clicks and keys are heard by the canvas, so that ten thousand blocks need no listener of their own.

import { memo, useContext } from 'react';
import type { ComponentType, ReactNode } from 'react';
import type { RenderElementProps } from 'slate-react';
import type { Block, BlockTypes } from '../../../../shared/book/nodes.ts';
import type { BlockView } from '../../../book/book-view.ts';
import { ScriptRuns } from '../../../ui/script-runs.tsx';
import { BlockContent, UnwrittenLine } from '../block-views.tsx';
import { useBookContext } from '../book-context.ts';
import { nameAttributes, nameBlock } from '../name-block.ts';
import { BlockTags } from './block-tags.tsx';
import { EditedList, EditedTable } from './edited-lines.tsx';
import { GuidanceContext, useBlockView, useSelected } from './editor-context.ts';
import { guessLineLanguage } from './line-language.ts';

interface EditedBlockProps extends RenderElementProps {
  element: Block;
}

interface InsideProps<Kind extends Block> {
  block: Kind;
  view: BlockView | undefined;
  children: ReactNode;
}

/** The inside of every block, by its type: a block without one does not compile. */
const INSIDES: { [Type in keyof BlockTypes]: ComponentType<InsideProps<BlockTypes[Type]>> } = {
  paragraph: Line,
  point: Line,
  'agreed-language': Line,
  list: EditedList,
  table: EditedTable,
  image: Wordless,
  'page-break': Wordless,
  unknown: Wordless,
};

/** A block that can be written in. */
export function EditedBlock({ attributes, children, element }: EditedBlockProps) {
  const { t, spoken } = useBookContext();
  const view = useBlockView(element);
  const selected = useSelected(element.id);
  const Inside = INSIDES[element.type] as ComponentType<InsideProps<Block>>;
  const level = element.type === 'point' ? `point-${element.level}` : `block-${element.type}`;
  const name = view ? nameBlock(view, t) : t(`block_${element.type}`);
  const unwritten = useHint(element, view) !== undefined;
  const classes = ['block', level, selected ? 'block-selected' : '', unwritten ? 'block-unwritten' : ''];
  return (
    <div
      {...attributes}
      id={`block-${element.id}`}
      data-block={element.id}
      className={classes.filter(Boolean).join(' ')}
      role="group"
      aria-label={name}
      {...(selected ? { 'aria-current': true } : {})}
    >
      {view && (
        <Around view={view} label={selected ? `${name}, ${nameAttributes(view, t)}` : name} spoken={spoken} />
      )}
      <Inside block={element} view={view}>
        {children}
      </Inside>
    </div>
  );
}

/** What stands in a block until something is written: the section's guidance, or empty for the seed or gap of its own. */
function useHint(block: Block, view: BlockView | undefined): string | undefined {
  const guidance = useContext(GuidanceContext);
  if (view?.unwritten !== true) return undefined;
  if (guidance?.block === block.id) return guidance.words;
  return block.seed !== undefined || block.type === 'point' ? '' : undefined;
}

/** Grip, number and tags: drawn again only where one of them changed. */
const Around = memo(function Around({
  view,
  label,
  spoken,
}: {
  view: BlockView;
  label: string;
  spoken: string;
}) {
  return (
    <span contentEditable={false} className="block-around">
      <span
        className="block-grip"
        role="button"
        tabIndex={-1}
        draggable
        data-grip=""
        aria-label={label}
        lang={spoken}
      />
      {view.number !== '' && <span className="point-number">{view.number}</span>}
      <BlockTags view={view} />
    </span>
  );
});

function Line({
  block,
  view,
  children,
}: InsideProps<Extract<Block, { type: 'paragraph' | 'point' | 'agreed-language' }>>) {
  const { t, language } = useBookContext();
  const lang = block.lang ?? guessLineLanguage(block.children, language);
  const { portionMark, portionHigh, addressee } = view?.tags ?? {};
  const hint = useHint(block, view);
  return (
    <div className="block-words" {...(lang === language ? {} : { lang })}>
      {portionMark !== undefined && (
        <span
          contentEditable={false}
          data-act="marking"
          className={portionHigh ? 'portion-mark portion-mark-high' : 'portion-mark'}
        >
          {portionMark}
        </span>
      )}
      {addressee !== undefined && (
        <span contentEditable={false} data-act="addressee" className="addressee">
          <ScriptRuns text={t('toAddressee', { addressee, lng: language })} around={language} />
        </span>
      )}
      {children}
      {hint !== undefined && (
        <span
          contentEditable={false}
          className={hint === '' ? 'unwritten-hint' : 'unwritten-hint section-guidance'}
        >
          {hint === '' ? <UnwrittenLine block={block} /> : <ScriptRuns text={hint} around={language} />}
        </span>
      )}
    </div>
  );
}

function Wordless({ block, children }: InsideProps<Block>) {
  return (
    <div className="block-words">
      <div contentEditable={false}>
        <BlockContent block={block} firstNote={undefined} />
      </div>
      {children}
    </div>
  );
}
