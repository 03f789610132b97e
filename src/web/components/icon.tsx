/** Icons drawn by hand on a 24 px grid, one stroke wide, never the only bearer of a meaning. */
const paths = {
  today: "M12 20s-7-4.6-7-9.7A3.9 3.9 0 0 1 12 8a3.9 3.9 0 0 1 7 2.3C19 15.4 12 20 12 20Z",
  diary: "M5 5h14v15H5zM5 10h14M9 3v4M15 3v4",
  learn:
    "M4 6c3-1.5 5.5-1.3 8 .6C14.5 4.7 17 4.5 20 6v13c-3-1.5-5.5-1.3-8 .6-2.5-1.9-5-2.1-8-.6zM12 6.6v13",
  plan: "M7 21V4M7 4.5h11.5l-2.8 4.2 2.8 4.3H7",
  card: "M3.5 5.5h17v13h-17zM3.5 10h17M7 14.5h4",
  phone:
    "M6 3h3.5l1.5 5-2.3 1.5a12 12 0 0 0 5.8 5.8L16 13l5 1.5V18a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3Z",
  forward: "m9 5 7 7-7 7",
  back: "m15 5-7 7 7 7",
  clock: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7v5l3.5 2",
  alarm: "M12 3.5 21.5 20h-19ZM12 10v4.5M12 17.3v.2",
  question:
    "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M9.4 9.6a2.7 2.7 0 1 1 3.9 2.4c-.9.5-1.3 1-1.3 1.9M12 16.8v.2",
  calendar: "M5 5h14v15H5zM5 10h14M9 3v4M15 3v4M9 14h.1M12 14h.1M15 14h.1M9 17h.1M12 17h.1",
  signpost: "M12 3v18M12 5h7l2 2.5-2 2.5h-7M12 12H6l-2 2.5L6 17h6M9 21h6",
  steady: "M3 12h4.5l2-4.5 4 9 2.2-4.5H21",
  check: "m5 12.5 4.5 4.5L19 7",
  cross: "M6 6l12 12M18 6 6 18",
  info: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 11v5.5M12 7.5v.2",
  person: "M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8M4.5 20c.8-3.6 3.8-5.5 7.5-5.5s6.7 1.9 7.5 5.5",
  refresh: "M19.5 12a7.5 7.5 0 1 1-2.2-5.3L19.5 9M19.5 4v5h-5",
  add: "M12 5v14M5 12h14",
  speaker: "M4 9.5h3.5L12 6v12l-4.5-3.5H4zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11",
  stop: "M7 7h10v10H7z",
  play: "M8 5.5v13l10.5-6.5Z",
  pause: "M8.5 5.5v13M15.5 5.5v13",
} as const;

export type IconName = keyof typeof paths;

/** The body text an icon's size is meant beside, in pixels (`base.css`). */
const body_px = 18;

/** `size` in pixels beside body text; it grows with the person's text. */
export function Icon({ name, size = 24 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      class="icon"
      width={`${size / body_px}rem`}
      height={`${size / body_px}rem`}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
