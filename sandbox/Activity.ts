/** Counts work that is under way, so that `settle` knows when nothing more will happen by itself. */
export class Activity {
  #underWay = 0;

  get isIdle(): boolean {
    return this.#underWay === 0;
  }

  /** Counts the work until its promise settles. */
  async track<T>(work: Promise<T>): Promise<T> {
    this.#underWay += 1;
    try {
      return await work;
    } finally {
      this.#underWay -= 1;
    }
  }
}
