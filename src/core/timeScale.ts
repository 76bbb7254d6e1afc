/** A stretch of time on the axis. `isCollapsed`: nothing happens in it, and it is drawn in a fixed small width. Epoch ms. */
export interface TimeSegment {
  startMs: number;
  endMs: number;
  isCollapsed: boolean;
}

/** Time to position and back. Positions run from 0 to 1 over the whole timeline; both ways never fall. */
export interface TimeScale {
  segments: readonly TimeSegment[];
  toPosition: (timeMs: number) => number;
  toTime: (position: number) => number;
}

/** What a collapsed gap takes of the axis: enough to see the break in it. */
const COLLAPSED_SHARE = 0.05;
/** All gaps together never take more than this, however many there are. */
const MAX_COLLAPSED_SHARE = 0.4;

/** A scale that is linear in each segment. Segments are in order and touch. */
export function createTimeScale(segments: readonly TimeSegment[]): TimeScale {
  const gaps = segments.filter((segment) => segment.isCollapsed).length;
  const gapShare = gaps === 0 ? 0 : Math.min(COLLAPSED_SHARE, MAX_COLLAPSED_SHARE / gaps);
  const openMs = segments.reduce((sum, segment) => sum + (segment.isCollapsed ? 0 : lengthOf(segment)), 0);
  let position = 0;
  const placed = segments.map((segment) => {
    const share = segment.isCollapsed ? gapShare : openShare(segment, openMs, 1 - gaps * gapShare);
    const start = position;
    position += share;
    return { ...segment, start, share };
  });
  return {
    segments,
    toPosition: (timeMs) => {
      const place = placed.find((segment) => timeMs <= segment.endMs) ?? placed.at(-1);
      if (place === undefined) return 0;
      return place.start + ratio(timeMs - place.startMs, lengthOf(place)) * place.share;
    },
    toTime: (at) => {
      const place = placed.find((segment) => at <= segment.start + segment.share) ?? placed.at(-1);
      if (place === undefined) return 0;
      return place.startMs + ratio(at - place.start, place.share) * lengthOf(place);
    },
  };
}

const lengthOf = ({ startMs, endMs }: TimeSegment) => endMs - startMs;

const openShare = (segment: TimeSegment, openMs: number, share: number) =>
  openMs === 0 ? 0 : (lengthOf(segment) / openMs) * share;

/** Part of a whole, kept between 0 and 1. */
const ratio = (part: number, whole: number) => (whole <= 0 ? 0 : Math.min(1, Math.max(0, part / whole)));
