// Words that may be in the other language: `lang` is set where their script says so, for voices, fonts and line breaks.
import { useTranslation } from 'react-i18next';
import { guessLanguage } from './guess-language.ts';

interface TextRunProps {
  text: string;
  className?: string;
  /** Shows the whole words on hover, where they may be cut. */
  titled?: boolean;
}

/** A run of words with its language. */
export function TextRun({ text, className, titled }: TextRunProps) {
  const { i18n } = useTranslation();
  const language = guessLanguage(text);
  return (
    <span
      className={className}
      {...(language !== null && language !== i18n.language ? { lang: language } : {})}
      {...(titled ? { title: text } : {})}
    >
      {text}
    </span>
  );
}
