// Owns: lines that stand around a release without being furniture of a site: datelines, bylines, mail headers, section labels.
// Promises: a whole line is a label or is none; sentences are none.
// Must not: choose titles, or know where the body begins.

import { findDates } from './dates.ts';

/** A line that is nothing but an office: the byline of a statement. */
const OFFICE_LINE =
  /^(?:(?:senator )?the (?:right |rt )?hon(?:ou?rable)?\.? [^.:;!?]{3,110}|(?:deputy |vice |prime |assistant )?(?:minister|secretary|ambassador|spokesperson|president)(?: (?:for|of|and|the|foreign|affairs|state|trade|defen[cs]e|tourism|investment|international|development))*)$/i;
const LABEL_LINE =
  /^(?:(?:subject|from|to|sent|cc|bcc|re|fwd?|reply-to|delivered to|location|document type|first published):|by (?=[A-Z])|from (?=(?:the )?(?:department|ministry|office|embassy) )|press office|no\. ?\d|(?:press|media) (?:release|statement|note) (?:no|number|\d)|comunicado no)/i;
/** `Office of the Spokesperson`: a body by its name alone; with a verb it is a headline. */
const BODY_LINE =
  /^(?:(?:office|ministry|department|embassy|bureau|permanent mission) of|spokesperson$|spokesperson['’]s office)/i;
const HEADLINE_VERB =
  /\b(?:hosts?|holds?|held|meets?|attends?|attended|to|announces?|launch(?:es)?|expresses|statement|opens?|signs?|visits?|welcomes?|condemns?|on)\b/i;
const LONGEST_BODY_NAME = 9;
const ATTRIBUTION =
  /^(?:the (?:below|following)|following is|below is|quotes?|remarks|statement)\b[^.]{0,80}\battribut(?:able|ed) to\b/i;
const DATE_WORDS = 6;
const LONGEST_LABEL = 120;
const MONTH_CAPITALS =
  /\b(?:JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)\b/g;

const lowerMonths = (line: string): string =>
  line.replace(MONTH_CAPITALS, (word) => word.charAt(0) + word.slice(1).toLowerCase());

/** The full date a short line gives, with the words that stand beside it; null where it gives none. */
export function readDateLine(line: string): { iso: string; beside: string; text: string } | null {
  if (line.length > LONGEST_LABEL || !/\d{4}/.test(line)) return null;
  const plain = lowerMonths(line);
  const date = findDates(plain).find((mention) => mention.year !== null && mention.day !== null);
  if (date === undefined || date.year === null || date.month === null || date.day === null) return null;
  const beside = `${plain.slice(0, date.start)} ${plain.slice(date.end)}`;
  return {
    iso: `${date.year}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`,
    beside: beside.replace(/[\s,.()|:/–—-]+/g, ' ').trim(),
    text: date.text,
  };
}

/** `Vientiane, Lao PDR, 9 October 2019`: a place and a date, and no verb. */
export function isDateLine(line: string): boolean {
  const date = readDateLine(line);
  if (date === null || /[.!?]["”’)]*$/.test(line.replace(/(?:\d{1,4}\. ?)+$/, ''))) return false;
  const words = date.beside === '' ? [] : date.beside.split(' ');
  if (words.length > DATE_WORDS) return false;
  return (
    words.every((word) =>
      /^[\p{Lu}\d]|^[가-힣]|^(?:of|de|the|press|release|local|time|at|on|posted|published|updated)$/u.test(
        word,
      ),
    ) &&
    !/\b(?:meeting|visit|statement|summit|talks|dialogue|communiqu|readout|call)\b|회의|회담|면담|브리핑|성명|통화|결과|협의|대화|방문|논평|접견|예방/i.test(
      date.beside,
    )
  );
}

/** A byline, an office, a mail header, `The below is attributable to …`. */
export const isLabelLine = (line: string): boolean =>
  line.length <= LONGEST_LABEL &&
  (LABEL_LINE.test(line) ||
    (BODY_LINE.test(line) && line.split(' ').length <= LONGEST_BODY_NAME && !HEADLINE_VERB.test(line)) ||
    OFFICE_LINE.test(line) ||
    ATTRIBUTION.test(line));

export const isAttribution = (line: string): boolean =>
  line.length <= LONGEST_LABEL && ATTRIBUTION.test(line);
