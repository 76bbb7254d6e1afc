import type { ReactElement } from "react";
import type { Tone } from "./tone";

/** One shape per tone, so that colour never carries the meaning alone. 12 by 12. */
const SHAPES: Record<Tone, ReactElement> = {
  good: (
    <>
      <circle cx="6" cy="6" r="5" />
      <path className="vf-tone-mark-sign" d="M3.75 6.25 5.4 7.9 8.4 4.4" />
    </>
  ),
  warn: (
    <>
      <path d="M6 .9 11.5 10.6H.5Z" strokeLinejoin="round" />
      <path className="vf-tone-mark-sign" d="M6 4.4v2.4M6 8.7h.01" />
    </>
  ),
  bad: (
    <>
      <path d="M3.9.9h4.2L11.1 3.9v4.2L8.1 11.1H3.9L.9 8.1V3.9Z" />
      <path className="vf-tone-mark-sign" d="M4.2 4.2 7.8 7.8M7.8 4.2 4.2 7.8" />
    </>
  ),
  running: (
    <>
      <circle className="vf-tone-mark-ring" cx="6" cy="6" r="4.5" />
      <path d="M6 1.5a4.5 4.5 0 0 1 0 9Z" />
    </>
  ),
  neutral: <circle className="vf-tone-mark-ring" cx="6" cy="6" r="4" />,
};

/** The shape of a tone, decorative: a word must stand beside it. */
export function ToneMark({ tone }: { tone: Tone }) {
  return (
    <svg className="vf-tone-mark" data-tone={tone} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      {SHAPES[tone]}
    </svg>
  );
}
