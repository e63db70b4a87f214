// In a narrow window one side shows at a time: the text, or the list.
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';

interface SideSwitchProps {
  side: 'text' | 'list';
  listWords: string;
  onSide(side: 'text' | 'list'): void;
}

/** The two buttons in the bar. */
export function SideSwitch({ side, listWords, onSide }: SideSwitchProps) {
  const { t } = useTranslation('readRelease');
  return (['text', 'list'] as const).map((one) => (
    <Button
      key={one}
      look="quiet"
      on={side === one}
      onClick={() => {
        onSide(one);
      }}
    >
      {one === 'text' ? t('text') : listWords}
    </Button>
  ));
}
