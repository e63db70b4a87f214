// The templates and marking schemes that the program brings: data files, bundled, and judged by their schemas when first used.

import noMarkings from '../../templates/marking-schemes/none.json' with { type: 'json' };
import threeLevels from '../../templates/marking-schemes/three-levels.json' with { type: 'json' };
import multilateralRetreat from '../../templates/multilateral-retreat.json' with { type: 'json' };
import { markingSchemeSchema } from '../../shared/book/marking.ts';
import type { MarkingScheme } from '../../shared/book/marking.ts';
import { templateSchema } from '../../shared/book/template.ts';
import type { Template } from '../../shared/book/template.ts';

/** Every template, in the order shown. */
export const listTemplates = (): Template[] =>
  [multilateralRetreat].map((data) => templateSchema.parse(data));

/** The template with an id, or undefined. */
export const findTemplate = (id: string): Template | undefined =>
  listTemplates().find((template) => template.id === id);

/** Every marking scheme, in the order shown. */
export const listMarkingSchemes = (): MarkingScheme[] =>
  [noMarkings, threeLevels].map((data) => markingSchemeSchema.parse(data));

/** The marking scheme with an id; for one that the program does not have, a scheme without levels, so that every marking is unknown. */
export const findMarkingScheme = (id: string): MarkingScheme =>
  listMarkingSchemes().find((scheme) => scheme.id === id) ?? {
    id,
    name: { en: id, ko: id },
    levels: [],
    unmarkedCaption: null,
  };
