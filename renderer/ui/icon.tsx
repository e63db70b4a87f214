// One icon, in the ink around it. Says nothing to a screen reader: the word beside it, or the button's name, does.
import { ICON_SHAPES } from './icon-shapes.ts';
import type { IconName, IconShape } from './icon-shapes.ts';
import './icon.css';

interface IconProps {
  name: IconName;
  /** `small` (13 px) beside 12 px text; else 16 px. */
  size?: 'small' | 'normal';
  className?: string;
}

/** A 16 px line icon from the set. */
export function Icon({ name, size = 'normal', className }: IconProps) {
  const shape: IconShape = ICON_SHAPES[name];
  const classes = ['icon', size === 'small' ? 'icon-small' : '', className ?? ''].filter(Boolean).join(' ');
  return (
    <svg className={classes} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {shape.paths.map((path) => (
        <path key={path} d={path} />
      ))}
      {shape.circles?.map(([x, y, radius]) => (
        <circle key={`${String(x)} ${String(y)}`} cx={x} cy={y} r={radius} />
      ))}
    </svg>
  );
}
