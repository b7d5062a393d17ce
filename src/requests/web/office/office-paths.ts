import { ofRole, type Role } from '../../../kernel/core/roles.ts'

/** Addresses of the office. State that a colleague may want to see lives in them. */
export const paths = {
  call: '/bureau',
  /** the search box, for whoever has another home */
  search: '/bureau?appel=1',
  caller: (who: { person?: string; unit?: string; building?: string; name?: string }): string =>
    `/bureau?${new URLSearchParams(Object.entries(who).filter(([, v]) => v)).toString()}`,
  todo: '/bureau/a-faire',
  questions: '/bureau/questions',
  figures: '/bureau/chiffres',
  /** what the landlord promises by urgency */
  delays: '/bureau/a-faire/delais',
  /** which firms an agency proposes first, and on which days */
  preferred: '/bureau/a-faire/entreprises-preferees',
  practice: '/bureau/facon-de-faire',
  /** texts that are ready to be sent */
  templates: '/bureau/a-faire/modeles',
  request: (id: string, filters = ''): string => `/bureau/r/${id}${filters && `?${filters}`}`,
  /** requests that were ticked, on one sheet of paper */
  ticked: (ids: readonly string[]): string => `/bureau/a-faire/papier?r=${ids.join(',')}`,
  print: (id: string): string => `/bureau/r/${id}/papier`,
  letter: (id: string): string => `/bureau/r/${id}/lettre`,
  /** for the tools of experts: a file, not a page */
  bcf: (id: string): string => `/api/bcf/requests/${id}`,
  place: (id: string): string => `/bureau/lieu/${id}`,
  /** plans, rooms and equipment of a building, or of one of its units */
  estate: (building: string, unit?: string): string =>
    `/bureau/patrimoine/${building}${unit ? `/logement/${unit}` : ''}`,
  /** the same, with one thing shown there */
  thing: (
    { building, unit }: { building: string; unit: string | null },
    { id, storey }: { id: string; storey: string | null },
  ): string =>
    `${paths.estate(building, unit ?? undefined)}?a=${id}${unit === null && storey ? `&etage=${storey}` : ''}`,
  /** a sheet for the hall, with what it says already */
  notice: (said: Record<'building' | 'entrance' | 'request' | 'title' | 'words', string>): string =>
    `/bureau/affichage/nouveau?${new URLSearchParams(Object.entries(said).filter(([, v]) => v)).toString()}`,
  alerts: '/bureau/alertes',
  /** what is held of a person, for those who may give it or erase it */
  rights: (person: string): string => `/bureau/personnes/${person}`,
  labels: (building: string): string => `/bureau/etiquettes/${building}`,
} as const

type Sitting = { role: Role; directorate: string | null }

/** Where somebody begins: a directorate with what it was asked, who directs them all with the figures, the others where their role says. */
export const firstPathOf = ({ role, directorate }: Sitting): string => {
  if (ofRole(role).desk !== 'hq') return ofRole(role).home
  return directorate === null ? paths.figures : paths.questions
}
