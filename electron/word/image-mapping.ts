// A picture: its width as the book says in millimeters, its height after it, neither over the text's edge.

import type { Image } from '../../shared/book/nodes.ts';
import type { BlockPlace } from './block-place.ts';
import { textHeight, textWidth } from './house-style.ts';
import { LABELS } from './labels.ts';
import { warnAbout } from './mapping-context.ts';
import type { MappingContext } from './mapping-context.ts';
import { planParagraph, planText } from './page-plan.ts';
import type { PagePart } from './page-plan.ts';
import { readPicture } from './picture.ts';
import { printableLine } from '../../shared/book/copy-text.ts';
import { planMark } from './table-mapping.ts';

/** Room below a picture for the line that follows, so that both stay on one page. */
const HIGHEST_SHARE = 0.85;

/** The picture, or a visible placeholder and a warning where there is none to show. */
export function mapImage(block: Image, place: BlockPlace, context: MappingContext): PagePart[] {
  const { copy, options } = context;
  const item = Object.hasOwn(options.media, block.media) ? options.media[block.media] : undefined;
  const picture = item && readPicture(item);
  if (!picture) {
    warnAbout(context, item ? 'unreadable-picture' : 'missing-picture');
    return [
      ...planMark(place.prefixes),
      planParagraph('picture', [planText(LABELS.noPicture[copy.language], copy.language)]),
    ];
  }
  const ratio = picture.height / picture.width;
  const width = Math.min(
    block.width,
    textWidth(options.houseStyle, context.landscape),
    (textHeight(options.houseStyle, context.landscape) * HIGHEST_SHARE) / ratio,
  );
  const alt = printableLine(block.alt);
  return [
    ...planMark(place.prefixes),
    planParagraph('picture', [{ kind: 'picture', picture, alt, width, height: width * ratio }]),
  ];
}
