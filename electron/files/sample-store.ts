// What the program brings to try it with: a release and the book made from it. Bundled as they stand in templates/sample.
// Loaded when first asked for, so that no start pays for them.

/** The name that the sample release is shown under, and the day it went out; its text, like a real one, does not say so. */
export const SAMPLE_RELEASE = { fileName: 'retreat-release.txt', released: '2020-02-12' } as const;

/** The text of the sample release, as bytes: it goes through the same door as any file. */
export async function loadSampleRelease(): Promise<Uint8Array> {
  const { default: text } = await import('../../templates/sample/retreat-release.txt?raw');
  return Buffer.from(text, 'utf8');
}

/** The sample book, as the bytes of its file. */
export async function loadSampleBook(): Promise<Uint8Array> {
  const { default: text } = await import('../../templates/sample/retreat-book.briefing?raw');
  return Buffer.from(text, 'utf8');
}
