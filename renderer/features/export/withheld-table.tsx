// What was withheld, a row for each section and reason.

import { useTranslation } from 'react-i18next';
import type { WithheldGroup } from '../../book/withheld-groups.ts';
import { TextRun } from '../../ui/text-run.tsx';

/** The table under a receipt. */
export function WithheldTable({ heading, groups }: { heading: string; groups: readonly WithheldGroup[] }) {
  const { t } = useTranslation('export');
  return (
    <table className="withheld-table">
      <caption>{heading}</caption>
      <colgroup>
        <col className="withheld-where" />
        <col />
        <col className="withheld-reason" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">
            <span className="only-read">{t('where')}</span>
          </th>
          <th scope="col">
            <span className="only-read">{t('what')}</span>
          </th>
          <th scope="col">
            <span className="only-read">{t('why')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ number, section, count, kind, telling }) => (
          <tr key={`${section.id} ${telling}`}>
            <td>
              <span className="numeral">{number}</span> · <TextRun text={section.heading} />
            </td>
            <td>{t(`kind_${kind}`, { count })}</td>
            <td>{t(`telling_${telling}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
