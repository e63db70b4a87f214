// The words below a node that may be anything: what is left of it when its form is refused.
// Never throws, whatever the value and however deep; takes nothing but strings that stand under `text`.

/** More than this is no text that anybody pastes. */
const LONGEST = 1_000_000;

/** All text below a value, in order; lines of different elements are joined by nothing. */
export function wordsOf(value: unknown): string {
  const found: string[] = [];
  let length = 0;
  // A stack of our own: a hostile value may be nested deeper than the language can call.
  const stack: unknown[] = [value];
  while (stack.length > 0 && length < LONGEST) {
    const top = stack.pop();
    if (Array.isArray(top)) for (let at = top.length - 1; at >= 0; at -= 1) stack.push(top[at]);
    else if (typeof top === 'object' && top !== null) {
      if ('text' in top && typeof top.text === 'string') {
        found.push(top.text);
        length += top.text.length;
      } else if ('children' in top) stack.push(top.children);
    }
  }
  return found.join('');
}
