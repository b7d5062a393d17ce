/** Addresses of the team at the office. */
export const paths = {
  team: '/bureau/equipe',
  member: (id: string): string => `/bureau/equipe/${id}`,
  place: (id: string): string => `/bureau/lieu/${id}`,
  rights: (id: string): string => `/bureau/personnes/${id}`,
  phones: '/bureau/telephones',
} as const
