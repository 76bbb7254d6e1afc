/**
 * Merges sorted sequences into one, reading no further ahead than one item of each.
 * `comesBefore` is the order all of them are in.
 */
export async function* mergeSorted<Item>(
  sequences: readonly AsyncIterable<Item>[],
  comesBefore: (left: Item, right: Item) => boolean,
): AsyncGenerator<Item, void> {
  const iterators = sequences.map((sequence) => sequence[Symbol.asyncIterator]());
  const heads = await Promise.all(iterators.map((iterator) => iterator.next()));
  try {
    for (;;) {
      let first: { item: Item; index: number } | undefined;
      for (const [index, head] of heads.entries()) {
        if (!head.done && (first === undefined || comesBefore(head.value, first.item))) {
          first = { item: head.value, index };
        }
      }
      const source = first && iterators[first.index];
      if (first === undefined || source === undefined) return;
      yield first.item;
      heads[first.index] = await source.next();
    }
  } finally {
    for (const iterator of iterators) await iterator.return?.();
  }
}

/** One sequence after the other; the next is opened when the one before is used up. */
export async function* concat<Item>(
  sequences: readonly (() => AsyncIterable<Item>)[],
): AsyncGenerator<Item, void> {
  for (const open of sequences) yield* open();
}
