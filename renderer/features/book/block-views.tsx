// How each block looks on the page, by its type: a block without a view does not compile.
// Only what is inside a block; its number, tags and selection are the frame's (`block-frame.tsx`).

import type { ComponentType } from 'react';
import type { BlockTypes, Block, Inline } from '../../../shared/book/nodes.ts';
import { describeSeed, isUnwritten, printWords } from '../../../shared/book/printed-text.ts';
import { quoteWords } from '../../../shared/book/copy-text.ts';
import { ScriptRuns } from '../../ui/script-runs.tsx';
import { useBookContext } from './book-context.ts';
import { ListView } from './list-view.tsx';
import { TableView } from './table-view.tsx';
import { Words } from './words.tsx';

export interface BlockViewProps<Kind extends Block> {
  block: Kind;
  /** The number of its first note; undefined where it has none, or is left out of the copy being shown. */
  firstNote: number | undefined;
}

/** Millimeters of paper to pixels of the page at 100 %: 210 mm are 640 px wide. */
const PIXELS_A_MILLIMETER = 640 / 210;
const IMAGE_TYPE = /^image\/(png|jpeg|gif|webp|bmp)$/;

/** The view of every block, by its type. */
const BLOCK_VIEWS: { [Type in keyof BlockTypes]: ComponentType<BlockViewProps<BlockTypes[Type]>> } = {
  paragraph: LineView,
  point: LineView,
  'agreed-language': AgreedLanguageView,
  list: ListView,
  table: TableView,
  image: ImageView,
  'page-break': PageBreakView,
  unknown: UnknownView,
};

/** The inside of any block. */
export function BlockContent({ block, firstNote }: BlockViewProps<Block>) {
  const View = BLOCK_VIEWS[block.type] as ComponentType<BlockViewProps<Block>>;
  return <View block={block} firstNote={firstNote} />;
}

function LineView({ block, firstNote }: BlockViewProps<Block & { children: Inline[] }>) {
  const { language } = useBookContext();
  if (isUnwritten(block.children)) return <UnwrittenLine block={block} />;
  return <Words words={block.children} firstNote={firstNote} around={block.lang ?? language} />;
}

/** A seed still unwritten: its label asks for words, and the clause it rests on stands in quotation marks. */
export function UnwrittenLine({ block }: { block: Block }) {
  const { t, language } = useBookContext();
  const described = describeSeed(block, language);
  if (described === undefined)
    return block.type === 'point' ? <span className="needed">{t('pointEmpty')}</span> : <br />;
  return (
    <>
      <span className="needed">{described.label.replace(/: $/, '')}</span>{' '}
      <q className="seed-clause">
        <ScriptRuns text={described.quotation} around={language} />
      </q>
    </>
  );
}

function AgreedLanguageView({ block, firstNote }: BlockViewProps<BlockTypes['agreed-language']>) {
  const book = useBookContext();
  const { language } = book;
  if (isUnwritten(block.children)) return <UnwrittenLine block={block} />;
  const printed = printWords(book, block.children);
  const quoted = quoteWords(printed).length > printed.length;
  return (
    <>
      {quoted && '“'}
      <Words words={block.children} firstNote={firstNote} around={block.lang ?? language} />
      {quoted && '”'}
    </>
  );
}

function ImageView({ block }: BlockViewProps<BlockTypes['image']>) {
  const { t, media } = useBookContext();
  const item = media[block.media];
  const alt = block.alt === '' ? t('imageWithoutWords') : block.alt;
  if (!item || !IMAGE_TYPE.test(item.type))
    return <span className="kept-box">{t('imageMissing', { alt })}</span>;
  return (
    <img
      className="page-image"
      alt={alt}
      src={`data:${item.type};base64,${item.base64}`}
      width={Math.round(block.width * PIXELS_A_MILLIMETER)}
    />
  );
}

function PageBreakView() {
  const { t } = useBookContext();
  return <span className="page-break-words">{t('pageBreak')}</span>;
}

function UnknownView() {
  const { t } = useBookContext();
  return <span className="kept-box">{t('unknownBlock')}</span>;
}
