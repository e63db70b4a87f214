// Mis-decoded text: what is certainly UTF-8 read wrongly is put right, and nothing else is touched.
import { expect, it } from 'vitest';
import { mendText } from '../../../electron/intake/mend-text.ts';

it.each([
  ['the ministerâ€™s visit to SÃ£o Paulo', 'the minister’s visit to São Paulo'],
  ['â€œWe agreed,â€\u009d she said', '“We agreed,” she said'],
])('%s is mended', (spoiled, right) => {
  expect(mendText(spoiled)).toBe(right);
});

it.each(['São Paulo and Curaçao', 'Ã alone', 'La señora Ibáñez, à Paris', '한국과 멕시코', ''])(
  '%j is left as it is',
  (text) => {
    expect(mendText(text)).toBe(text);
  },
);
