// The languages that a book can be written in, each by its own name, as the meeting sheet has it in every interface.
import type { Language } from '../../shared/book/words.ts';

export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', ko: '한국어' };
