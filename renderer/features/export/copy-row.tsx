// One copy in the list of the dialog: whether it goes out, what it holds and leaves out, its marking.

import { useTranslation } from 'react-i18next';
import { nameCopy } from '../../../shared/book/copy-name.ts';
import type { Copy } from '../../../shared/book/copies.ts';
import { useSettings } from '../../host/startup-context.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { beginHere } from '../../ui/dialog.tsx';
import { Marking } from '../../ui/marks.tsx';
import { TextRun } from '../../ui/text-run.tsx';

interface CopyRowProps {
  copy: Copy;
  ticked: boolean;
  previewed: boolean;
  /** The dialog begins here, so that Enter exports at once and Space changes what goes out. */
  begins: boolean;
  /** How many it has; not known yet: undefined. */
  pages: number | undefined;
  onPreview: () => void;
  onTick: (on: boolean) => void;
}

/** A row: reached by the keyboard or pressed anywhere, its pages are the ones shown. */
export function CopyRow({ copy, ticked, previewed, begins, pages, onPreview, onTick }: CopyRowProps) {
  const { t } = useTranslation('export');
  const { language } = useSettings();
  const counted = t('blocks', { count: copy.included.length });
  const blocks =
    pages === undefined
      ? counted
      : t('blocksOnPages', { blocks: counted, pages: t('pages', { count: pages }) });
  const hint =
    copy.included.length === 0
      ? t('holdsNothing')
      : copy.withheld.length === 0
        ? t('everything', { blocks })
        : t('holds', { blocks, count: copy.withheld.length });
  return (
    <li
      className={previewed ? 'copy-row copy-row-on' : 'copy-row'}
      onClick={onPreview}
      onKeyUp={(event) => {
        // Not on every focus: the dialog gives it to a row by itself when it opens.
        if (event.key === 'Tab' || event.key === ' ') onPreview();
      }}
    >
      <Checkbox
        words={<TextRun text={nameCopy(copy.name, language)} />}
        hint={hint}
        on={ticked}
        ref={begins ? beginHere : undefined}
        onChange={onTick}
      />
      {copy.marking === undefined ? (
        <span className="copy-unmarked">{t('noMarking')}</span>
      ) : (
        <Marking caption={copy.banner} />
      )}
    </li>
  );
}
