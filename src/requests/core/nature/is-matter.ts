/** What is no repair: by the beginning of its code, so that a page needs no catalogue for it. Noise of neighbours was a nature before. */
const ofDesks = /^(?:matter\.|noise\.neighbour$)/

/** Whether a desk answers it, and nobody is sent. */
export const isMatter = (nature: string): boolean => ofDesks.test(nature)

/** Whether it is a conflict between neighbours, which goes by dated steps. */
export const isOfNeighbours = (nature: string): boolean =>
  nature === 'matter.neighbour' || nature === 'noise.neighbour'
