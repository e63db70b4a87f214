// The shapes of all icons on a 16 px grid, as path data and circles; drawn for 1.5 px lines with round ends and no fill.
// Must not hold colors: an icon takes the ink of the words beside it.

/** One icon: lines as path data, circles as [x, y, radius]. */
export interface IconShape {
  paths: readonly string[];
  circles?: readonly (readonly [number, number, number])[];
}

export const ICON_SHAPES = {
  plus: { paths: ['M8 3v10M3 8h10'] },
  check: { paths: ['m3 8.5 3.2 3.2L13 4.8'] },
  cross: { paths: ['m4 4 8 8M12 4l-8 8'] },
  more: { paths: ['M3.5 8v.01M8 8v.01M12.5 8v.01'] },
  search: { paths: ['m10.5 10.5 3 3'], circles: [[7, 7, 4.5]] },
  'chevron-left': { paths: ['M10 3.5 5.5 8l4.5 4.5'] },
  'chevron-right': { paths: ['M6 3.5 10.5 8 6 12.5'] },
  'chevron-down': { paths: ['M3.5 6 8 10.5 12.5 6'] },
  book: {
    paths: ['M3 3.2c2-.7 3.7-.3 5 .8 1.3-1.1 3-1.5 5-.8v9.6c-2-.7-3.7-.3-5 .8-1.3-1.1-3-1.5-5-.8zM8 4v9.6'],
  },
  template: { paths: ['M2.5 2.5h11v3h-11zM2.5 7.5h5v6h-5zM9.5 7.5h4v6h-4z'] },
  release: {
    paths: ['M2.5 3h9v10h-9zM11.5 6h2v5.5a1.5 1.5 0 0 1-1.5 1.5M4.8 5.8h4.4M4.8 8.2h4.4M4.8 10.6h2.6'],
  },
  copy: { paths: ['M5.5 5.5h8v8h-8z', 'M3.5 10.5h-1v-8h8v1'] },
  folder: { paths: ['M2 4h4l1.5 1.8H14V13H2z'] },
  file: { paths: ['M4 2h5l3 3v9H4zM9 2v3h3'] },
  settings: {
    paths: ['M2 4.5h6M12 4.5h2M2 11.5h2M8 11.5h6'],
    circles: [
      [10, 4.5, 2],
      [6, 11.5, 2],
    ],
  },
  outline: { paths: ['M2.5 3h11v10h-11zM6.5 3v10'] },
  'side-pane': { paths: ['M2.5 3h11v10h-11zM9.5 3v10'] },
  sheet: { paths: ['M2.5 3h11v10h-11zM5 6h1M5 8.5h1M5 11h1M8 6h3M8 8.5h3M8 11h3'] },
  export: { paths: ['M8 2v8M5 4.8 8 2l3 2.8M3 9v4.5h10V9'] },
  eye: {
    paths: ['M1.5 8S4 3.8 8 3.8 14.5 8 14.5 8 12 12.2 8 12.2 1.5 8 1.5 8z'],
    circles: [[8, 8, 1.8]],
  },
  raise: { paths: ['M2.5 3h11v7.5H8L5 13v-2.5H2.5z'] },
  'if-raised': {
    paths: ['M2.5 3h11v7.5H8L5 13v-2.5H2.5z', 'M6.7 5.7c.2-1 2.5-1 2.5.3 0 .8-1.2.8-1.2 1.5M8 8.9v.01'],
  },
  defensive: { paths: ['M8 2.2 13 4v4c0 3-2.2 5-5 5.8C5.2 13 3 11 3 8V4z'] },
  'do-not-raise': { paths: ['m4.2 4.2 7.6 7.6'], circles: [[8, 8, 5.5]] },
  lock: { paths: ['M3.5 7.5h9v6h-9zM5.5 7.5v-2a2.5 2.5 0 0 1 5 0v2'] },
  info: { paths: ['M8 7.5v3.2M8 5.2v.01'], circles: [[8, 8, 5.5]] },
  look: { paths: ['M8 2.5 14 13H2z', 'M8 6.5v3M8 11.3v.01'] },
  person: {
    paths: ['M3.3 13.3c.3-2.9 2.2-4.3 4.7-4.3s4.4 1.4 4.7 4.3'],
    circles: [[8, 5.3, 2.5]],
  },
  people: {
    paths: [
      'M1.8 13c.3-2.6 2-3.9 4.2-3.9s3.9 1.3 4.2 3.9M10.3 3.4a2.3 2.3 0 0 1 0 4.2M12 9.5c1.3.5 2 1.7 2.2 3.5',
    ],
    circles: [[6, 5.5, 2.3]],
  },
  calendar: { paths: ['M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v3M10.5 2v3'] },
  place: {
    paths: ['M8 14s4.5-4 4.5-7.5a4.5 4.5 0 0 0-9 0C3.5 10 8 14 8 14z'],
    circles: [[8, 6.5, 1.6]],
  },
  microphone: { paths: ['M6 3.8a2 2 0 0 1 4 0v4a2 2 0 0 1-4 0zM3.8 7.5a4.2 4.2 0 0 0 8.4 0M8 11.7V14'] },
  clock: { paths: ['M8 5v3.2l2.2 1.3'], circles: [[8, 8, 5.5]] },
  'arrow-right': { paths: ['M3 8h10M9 4l4 4-4 4'] },
  trash: { paths: ['M3 4.5h10M6 4.5V3h4v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5'] },
  keyboard: { paths: ['M1.5 4h13v8h-13zM4 6.5v.01M6.7 6.5v.01M9.3 6.5v.01M12 6.5v.01M4.5 9.5h7'] },
} as const satisfies Record<string, IconShape>;

export type IconName = keyof typeof ICON_SHAPES;
