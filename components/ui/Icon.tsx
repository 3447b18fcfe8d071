/** The few drawings that Takt needs; decoration only: words always stand beside them or in a label. */
const paths = {
  close: 'M5 5l10 10M15 5L5 15',
  chevron: 'M7.5 5l5 5-5 5',
  check: 'M4.5 10.5l3.5 3.5 7.5-8',
  must: 'M10 2.5l7.5 7.5-7.5 7.5L2.5 10zM10 6.8v3.8M10 13.2v.1',
  personal: 'M5 9h10v7.5H5zM7 9V6.5a3 3 0 0 1 6 0V9',
  answering: 'M3.5 4.5h13v9h-6l-4 3.5v-3.5h-3z',
  role: 'M10 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM4 17c.4-3.3 2.8-5 6-5s5.6 1.7 6 5',
  language:
    'M10 3.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM3.5 10h13M10 3.5c-3.6 3.8-3.6 9.2 0 13 3.6-3.8 3.6-9.2 0-13z',
  clearer: 'M3 13.5V17h3.5L16.5 7 13 3.5zM11 5.5L14.5 9',
  readable: 'M3.5 5h13M3.5 10h13M3.5 15h7',
  accessible:
    'M2.5 10c1.9-3.2 4.4-4.8 7.5-4.8s5.6 1.6 7.5 4.8c-1.9 3.2-4.4 4.8-7.5 4.8s-5.6-1.6-7.5-4.8zM10 12.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4z',
  other: 'M10 3.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM10 9.2V13.5M10 6.6v.1',
} as const;

export type IconName = keyof typeof paths | 'more';

/** 20 px, in the colour of the text. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="takt-icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {name === 'more' ? (
        [4, 10, 16].map((x) => <circle key={x} class="dot" cx={x} cy="10" r="1.6" />)
      ) : (
        <path d={paths[name]} />
      )}
    </svg>
  );
}
