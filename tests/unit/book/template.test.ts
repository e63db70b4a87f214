// A template: what its file may hold, and the empty book made from it.
import { expect, test } from 'vitest';
import { bookSchema } from '../../../shared/book/schema.ts';
import { createBook, templateSchema } from '../../../shared/book/template.ts';
import type { Template } from '../../../shared/book/template.ts';

const both = (text: string) => ({ en: text, ko: `${text} 한글` });
const template: Template = {
  id: 'small-talk',
  title: both('Small talk'),
  kind: 'talk',
  markingScheme: 'none',
  copies: [{ name: 'principal', readers: ['principal'], ceiling: null }],
  fields: [{ path: 'venue', required: true }],
  limits: [],
  briefs: [
    {
      role: 'steering',
      title: both('Steering'),
      sections: [
        {
          role: 'background',
          heading: both('Background'),
          guidance: both('Write it.'),
          readers: ['delegation'],
          disclosure: 'may-be-used',
        },
      ],
    },
    {
      role: 'session',
      title: both('On {session}'),
      unnamedTitle: both('Session'),
      repeat: 'sessions',
      sections: [{ role: 'points', heading: both('Points'), guidance: both('Say it.') }],
    },
  ],
};

const session = (label: string, topic: string) => ({ label, topic, start: '', minutes: null, lead: '' });

function create(language: 'en' | 'ko', sessions: ReturnType<typeof session>[]) {
  let count = 0;
  return createBook(template, { language, sessions }, () => (count++).toString(36).padStart(16, '0'));
}

test('the book is valid, in the language asked for, with guidance and nothing written', () => {
  const book = create('ko', [session('Session I', 'Trade')]);
  expect(bookSchema.safeParse(book).error).toBeUndefined();
  expect(book.title).toBe('Small talk 한글');
  const section = book.children[0]?.children[0];
  expect(section).toMatchObject({
    heading: 'Background 한글',
    guidance: 'Write it. 한글',
    readers: ['delegation'],
    disclosure: 'may-be-used',
  });
  expect(section?.children).toMatchObject([{ type: 'paragraph', children: [{ text: '' }] }]);
  expect(book.children[1]?.children[0]?.readers).toBeUndefined();
});

test('one brief for each session, named as it is; one without a name where there is none', () => {
  const titles = (sessions: ReturnType<typeof session>[]) =>
    create('en', sessions).children.map(({ title }) => title);
  expect(titles([session('Session I', 'Trade'), session('', 'Culture')])).toEqual([
    'Steering',
    'On Session I: Trade',
    'On Culture',
  ]);
  expect(titles([])).toEqual(['Steering', 'Session']);
  expect(titles([session('', '')])).toEqual(['Steering', 'Session']);
});

test('a book does not share its lists with the template', () => {
  const book = create('en', []);
  book.copies[0]?.readers.push('press');
  book.children[0]?.children[0]?.readers?.push('press');
  expect(template.copies[0]?.readers).toEqual(['principal']);
  expect(template.briefs[0]?.sections[0]?.readers).toEqual(['delegation']);
});

test.each([
  ['a field that the sheet does not have', { ...template, fields: [{ path: 'weather', required: true }] }],
  ['a text in one language', { ...template, title: { en: 'Only English' } }],
  ['no copy', { ...template, copies: [] }],
  ['a key that is none', { ...template, color: 'red' }],
])('%s is refused', (_, wrong) => {
  expect(templateSchema.safeParse(template).success).toBe(true);
  expect(templateSchema.safeParse(wrong).success).toBe(false);
});
