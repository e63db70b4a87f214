// The numbers of points: `1.` at the first level, `o` and `-` below, counted through a section without gaps.
// The same glyphs as the documents print, so that a point is called the same on screen and on paper.

/** Gives the number of the next point of a level; the count of the first level goes on through the section. */
export function createNumbering(): (level: 1 | 2 | 3) => string {
  let count = 0;
  return (level) => {
    switch (level) {
      case 1:
        count += 1;
        return `${count}.`;
      case 2:
        return 'o';
      case 3:
        return '-';
    }
  };
}
