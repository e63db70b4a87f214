// Waiting: nothing before 400 ms, then a bar with the step's name and a way out.
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import './progress-bar.css';

interface ProgressBarProps {
  /** The step, "Brief 5 of 7". */
  step: string;
  /** 0 to 1; left out where it cannot be known. */
  done?: number;
  onCancel?: () => void;
  /** Shows at once: for waits that are known to be long. */
  atOnce?: boolean;
}

/** A bar with the step's name and Cancel. */
export function ProgressBar({ step, done, onCancel, atOnce = false }: ProgressBarProps) {
  const { t } = useTranslation('common');
  const late = useLate(400);
  if (!late && !atOnce) return null;
  return (
    <div className="progress">
      <div className="progress-head">
        <span role="status">{step}</span>
        {onCancel && (
          <button type="button" className="notice-act" onClick={onCancel}>
            {t('cancel')}
          </button>
        )}
      </div>
      <progress
        className="progress-bar"
        aria-label={step}
        {...(done === undefined ? {} : { value: done })}
        max={1}
      />
    </div>
  );
}

/** False at first, true after `time` ms. */
export function useLate(time: number): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setLate(true);
    }, time);
    return () => {
      clearTimeout(timer);
    };
  }, [time]);
  return late;
}
