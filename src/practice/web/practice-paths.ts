/** Addresses of this slice; for head office, of which agency they speak. */
const query = (agency: string | null): string => (agency ? `?agence=${encodeURIComponent(agency)}` : '')

export const paths = {
  list: (agency: string | null): string => `/bureau/facon-de-faire${query(agency)}`,
  way: (code: string, agency: string | null): string =>
    `/bureau/facon-de-faire/${encodeURIComponent(code)}${query(agency)}`,
  /** what was changed in agencies, for head office */
  changes: '/bureau/facon-de-faire?vue=agences',
  delays: (agency: string): string => `/bureau/a-faire/delais?agence=${encodeURIComponent(agency)}`,
  templates: '/bureau/a-faire/modeles',
  round: (building: string): string => `/bureau/tournees?b=${building}`,
}

/** The agency that an address speaks of; nothing where it says none: the reader’s own. */
export const agencyIn = (query: URLSearchParams): { agency?: string } => {
  const agency = query.get('agence')
  return agency ? { agency } : {}
}

/** Settings that have a page of their own. */
export const elsewhere = [
  { code: 'templates', path: '/bureau/a-faire/modeles' },
  { code: 'delays', path: '/bureau/a-faire/delais' },
  { code: 'preferred', path: '/bureau/a-faire/entreprises-preferees' },
  { code: 'notices', path: '/bureau/affichage' },
  { code: 'rounds', path: '/bureau/tournees' },
  { code: 'absences', path: '/bureau/absences' },
  { code: 'firms', path: '/bureau/entreprises' },
  { code: 'team', path: '/bureau/equipe' },
] as const
