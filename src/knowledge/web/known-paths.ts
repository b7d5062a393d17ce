/** Addresses of what is known. */
export const knownPaths = {
  list: '/bureau/ce-que-nous-savons',
  piece: (id: string): string => `/bureau/ce-que-nous-savons/${id}`,
} as const
