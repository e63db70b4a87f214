// Waiting: nothing before 400 ms, then a bar with the step's name and a way out.
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import './progress-bar.css';

/** What is done sooner is not told, in ms. */
const BEFORE_SHOWN = 400;

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
  const late = useLate(BEFORE_SHOWN);
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

/** True once work has lasted long enough to be shown. */
export function useShows(busy: boolean): boolean {
  const [shows, setShows] = useState(false);
  useEffect(() => {
    if (!busy) return;
    const timer = setTimeout(() => {
      setShows(true);
    }, BEFORE_SHOWN);
    return () => {
      clearTimeout(timer);
      setShows(false);
    };
  }, [busy]);
  return busy && shows;
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
