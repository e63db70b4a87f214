// A template: a book with guidance in place of content, limits, and its texts in both languages. Data in templates/.
// Here: its schema, and how a book is made from it.

import { z } from 'zod';
import type { Book, CopyDefinition, SheetSession } from './book.ts';
import type { IdSource } from './ids.ts';
import { createMeetingSheet, findSheetPath } from './meeting-sheet.ts';
import type { Brief, Paragraph, Section } from './nodes.ts';
import { DISCLOSURES, READERS } from './words.ts';
import type { Disclosure, Language, LocalText, Reader } from './words.ts';

export interface TemplateSection {
  role: string;
  heading: LocalText;
  guidance: LocalText;
  readers?: Reader[];
  disclosure?: Disclosure;
}

export interface TemplateBrief {
  role: string;
  /** Where the brief is repeated for each session, `{session}` stands for the session's name. */
  title: LocalText;
  /** What a repeated brief is called while its session has no name. */
  unnamedTitle?: LocalText;
  repeat?: 'sessions';
  sections: TemplateSection[];
}

/** How long a section of a role may become. */
export interface TemplateLimit {
  section: string;
  most: number;
  unit: 'lines' | 'pages' | 'points';
}

export interface Template {
  id: string;
  title: LocalText;
  /** The kind of meeting, as the meeting sheet names it. */
  kind: string;
  markingScheme: string;
  copies: CopyDefinition[];
  fields: { path: string; required: boolean }[];
  limits: TemplateLimit[];
  briefs: TemplateBrief[];
}

const localText = z.strictObject({ en: z.string().min(1), ko: z.string().min(1) });
const readers = z.array(z.enum(READERS)).min(1);

/** A template from its data file. */
export const templateSchema: z.ZodType<Template> = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  title: localText,
  kind: z.string(),
  markingScheme: z.string(),
  copies: z
    .array(z.strictObject({ name: z.string().min(1), readers, ceiling: z.string().nullable() }))
    .min(1),
  fields: z.array(
    z.strictObject({
      path: z
        .string()
        .refine((path) => findSheetPath(path) !== undefined, 'no such path in the meeting sheet'),
      required: z.boolean(),
    }),
  ),
  limits: z.array(
    z.strictObject({
      section: z.string(),
      most: z.number().positive(),
      unit: z.enum(['lines', 'pages', 'points']),
    }),
  ),
  briefs: z.array(
    z.strictObject({
      role: z.string(),
      title: localText,
      unnamedTitle: localText.exactOptional(),
      repeat: z.literal('sessions').exactOptional(),
      sections: z.array(
        z.strictObject({
          role: z.string(),
          heading: localText,
          guidance: localText,
          readers: readers.exactOptional(),
          disclosure: z.enum(DISCLOSURES).exactOptional(),
        }),
      ),
    }),
  ),
});

export interface NewBook {
  language: Language;
  /** The sessions to make briefs for; none: one brief for a session not yet named. */
  sessions: SheetSession[];
}

/** Makes an empty book from a template: every section holds one empty paragraph and its guidance. */
export function createBook(template: Template, { language, sessions }: NewBook, newId: IdSource): Book {
  const createSection = (section: TemplateSection): Section => ({
    type: 'section',
    id: newId(),
    role: section.role,
    heading: section.heading[language],
    guidance: section.guidance[language],
    ...(section.readers ? { readers: [...section.readers] } : {}),
    ...(section.disclosure ? { disclosure: section.disclosure } : {}),
    children: [createEmptyParagraph(newId)],
  });
  const createBrief = (brief: TemplateBrief, title: string): Brief => ({
    type: 'brief',
    id: newId(),
    role: brief.role,
    title,
    children: brief.sections.map(createSection),
  });
  const children = template.briefs.flatMap((brief) => {
    if (brief.repeat === undefined) return [createBrief(brief, brief.title[language])];
    const names = sessions.length === 0 ? [''] : sessions.map(nameSession);
    return names.map((name) => {
      const unnamed = name === '' ? brief.unnamedTitle?.[language] : undefined;
      return createBrief(brief, unnamed ?? nameBrief(brief.title[language], name));
    });
  });
  const sheet = createMeetingSheet(template.kind);
  return {
    id: newId(),
    title: template.title[language],
    template: template.id,
    language,
    markingScheme: template.markingScheme,
    meetingSheet: { ...sheet, sessions: sessions.map((session) => ({ ...session })) },
    copies: template.copies.map((copy) => ({ ...copy, readers: [...copy.readers] })),
    documents: [],
    children,
  };
}

/** A paragraph with nothing in it. */
const createEmptyParagraph = (newId: IdSource): Paragraph => ({
  type: 'paragraph',
  id: newId(),
  children: [{ text: '' }],
});

const nameBrief = (title: string, session: string): string =>
  title.replace('{session}', session).replace(/[\s:]+$/, '');

const nameSession = (session: SheetSession): string =>
  [session.label, session.topic].filter((part) => part !== '').join(': ');
