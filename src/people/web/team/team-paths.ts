/** Addresses of the team at the office. */
export const paths = {
  team: '/bureau/equipe',
  member: (id: string): string => `/bureau/equipe/${id}`,
  place: (id: string): string => `/bureau/lieu/${id}`,
  rights: (id: string): string => `/bureau/personnes/${id}`,
  /** what a caller sees of herself, for who answers her */
  caller: (person: string): string => `/bureau?person=${person}`,
  alerts: '/bureau/alertes',
  absences: '/bureau/absences',
  phones: '/bureau/telephones',
} as const
