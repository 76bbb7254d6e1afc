type Ids = readonly string[];

/** Hides a series or shows it again. Hiding the last one that shows brings all back: an empty chart says nothing. */
export function toggleSeries(hidden: Ids, id: string, all: Ids): Ids {
  const next = hidden.includes(id) ? hidden.filter((other) => other !== id) : [...hidden, id];
  return all.every((other) => next.includes(other)) ? [] : next;
}

/** Shows one series alone; all again when it is alone already. */
export function isolateSeries(hidden: Ids, id: string, all: Ids): Ids {
  const others = all.filter((other) => other !== id);
  const isAlone = !hidden.includes(id) && others.every((other) => hidden.includes(other));
  return isAlone ? [] : others;
}
