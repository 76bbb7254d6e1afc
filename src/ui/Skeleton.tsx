/** A grey bar in the place of text that is loading. Sizes are CSS lengths; give it the size of what will come. */
export function Skeleton({ width = "100%", height = "1em" }: { width?: string; height?: string }) {
  return <span className="vf-skeleton" aria-hidden="true" style={{ inlineSize: width, blockSize: height }} />;
}
