/** Characters that are always shown at the end: ids of one kind often begin alike. */
const TAIL = 4;

/** An id that gives up its middle when there is no room. Its text is whole: it is copied and read out in full. */
export function ShortId({ id }: { id: string }) {
  return (
    <span className="vf-id" title={id}>
      <span className="vf-id-head">{id.slice(0, -TAIL)}</span>
      <span>{id.slice(-TAIL)}</span>
    </span>
  );
}
