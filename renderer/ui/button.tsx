// The button in its three looks, and the icon button. A refused button stays reachable and says why.
// Promise: one main button a screen is the caller's duty; the ring shows for the keyboard only.
import type { ComponentPropsWithRef, MouseEvent } from 'react';
import { describeAccelerator } from './accelerators.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-shapes.ts';
import { KeyHint } from './key-hint.tsx';
import { usePlatform } from './platform.ts';
import { Tooltip } from './tooltip.tsx';
import './button.css';

interface ButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'disabled'> {
  /** `main` (one a screen), `plain` (framed), `quiet` (in bars). */
  look?: 'main' | 'plain' | 'quiet';
  icon?: IconName;
  /** An icon after the words, as the arrow of a menu. */
  endIcon?: IconName;
  /** Shown beside the words, as an accelerator. */
  keys?: string;
  /** Pressed and staying so. */
  on?: boolean;
  /** Why the act is refused just now: the button is off and says so on hover and focus. */
  refusal?: string | undefined;
}

/** A button with words. */
export function Button({
  look = 'plain',
  icon,
  endIcon,
  keys,
  on,
  refusal,
  className,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  const platform = usePlatform();
  const off = refusal !== undefined;
  const button = (
    <button
      type="button"
      {...rest}
      {...(keys === undefined ? {} : { 'aria-keyshortcuts': describeAccelerator(keys, platform) })}
      {...(on === undefined ? {} : { 'aria-pressed': on })}
      {...(off ? { 'aria-disabled': true } : {})}
      className={['button', `button-${look}`, className ?? ''].filter(Boolean).join(' ')}
      onClick={off ? refuseClick : onClick}
    >
      {icon && <Icon name={icon} />}
      <span className="button-words">{children}</span>
      {endIcon && <Icon name={endIcon} size="small" />}
      {keys !== undefined && <KeyHint keys={keys} look={look === 'main' ? 'bare' : 'framed'} />}
    </button>
  );
  return off ? <Tooltip words={refusal}>{button}</Tooltip> : button;
}

interface IconButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'disabled' | 'children'> {
  icon: IconName;
  /** Its name: read aloud, and shown as a tooltip with its key. */
  name: string;
  keys?: string;
  on?: boolean;
  /** `small` is 24 px, for rows and heads of panes. */
  size?: 'normal' | 'small';
}

/** A button that is an icon alone, with tooltip and name. */
export function IconButton({ icon, name, keys, on, size = 'normal', className, ...rest }: IconButtonProps) {
  const platform = usePlatform();
  return (
    <Tooltip words={name} {...(keys === undefined ? {} : { keys })}>
      <button
        type="button"
        aria-label={name}
        {...(keys === undefined ? {} : { 'aria-keyshortcuts': describeAccelerator(keys, platform) })}
        {...(on === undefined ? {} : { 'aria-pressed': on })}
        {...rest}
        className={[
          'button button-quiet button-icon',
          size === 'small' ? 'button-small' : '',
          className ?? '',
        ]
          .filter(Boolean)
          .join(' ')}
      >
        <Icon name={icon} size={size} />
      </button>
    </Tooltip>
  );
}

// An off button is still in the way of Enter in a form: the click must end here.
function refuseClick(event: MouseEvent): void {
  event.preventDefault();
  event.stopPropagation();
}
