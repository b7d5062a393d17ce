/** Addresses of what is known. */
export const knownPaths = {
  list: '/bureau/ce-que-nous-savons',
  /** the list, narrowed: `doubted`, what waits for its directorate */
  shown: (which: string): string => `/bureau/ce-que-nous-savons?vue=${which}`,
  piece: (id: string): string => `/bureau/ce-que-nous-savons/${id}`,
} as const
