// Whether one node, without what lies below it, is as the book's schema asks, and what has to change where it is not.
// The book's own schema decides about blocks and words; a section's own fields are told here, because it does not export them.

import { z } from 'zod';
import { blockSchema } from '../book/schema.ts';
import { DISCLOSURES, READERS } from '../book/words.ts';
import type { SlateNode } from './slate-types.ts';
import { withoutFields } from './without-fields.ts';

/** A paragraph that holds the inline alone: the schema of an inline is reached through that of a block. */
const holding = (inline: unknown) => ({ type: 'paragraph', id: '0'.repeat(16), children: [inline] });

/** True for a link, field or footnote whose own fields are right. */
export const isSoundInline = (node: object): boolean =>
  'type' in node && blockSchema.safeParse(holding({ ...node, children: [] })).success;

/** The names of the fields of a leaf that are not as they should be. */
export function unsoundLeafFields(leaf: SlateNode): string[] {
  // The common case, at every key: a leaf with nothing but its text.
  if (Object.keys(leaf).length === 1) return [];
  const fields = 'type' in leaf ? ['type'] : [];
  const rest = withoutFields(leaf as unknown as Record<string, unknown>, 'type');
  if (blockSchema.safeParse(holding({ ...rest, text: '' })).success) return fields;
  const wrong = Object.keys(rest).filter(
    (key) => key !== 'text' && !blockSchema.safeParse(holding({ text: '', [key]: rest[key] })).success,
  );
  return [...fields, ...wrong];
}

/** The names of the attributes of a block that are not as they should be. */
export function unsoundAttributes(block: object): string[] {
  const parsed = blockSchema.safeParse({ ...block, children: [] });
  if (parsed.success) return [];
  return [...new Set(parsed.error.issues.map((issue) => String(issue.path[0] ?? 'type')))];
}

/** A section's own fields, save its id. */
export const sectionFields = z.looseObject({
  type: z.literal('section'),
  role: z.string(),
  heading: z.string(),
  guidance: z.string().exactOptional(),
  readers: z.array(z.enum(READERS)).exactOptional(),
  marking: z.string().exactOptional(),
  disclosure: z.enum(DISCLOSURES).exactOptional(),
});

/** The name of a field of a section that is not as it should be. */
export const unsoundSectionField = (section: object): string | undefined =>
  wrongField(sectionFields.safeParse(section));

const briefFields = z.looseObject({ type: z.literal('brief'), role: z.string(), title: z.string() });

/** The name of a field of a brief that is not as it should be. */
export const unsoundBriefField = (brief: object): string | undefined =>
  wrongField(briefFields.safeParse(brief));

const wrongField = (parsed: z.ZodSafeParseResult<unknown>): string | undefined =>
  parsed.success ? undefined : String(parsed.error.issues[0]?.path[0] ?? 'type');
