import type { Queries } from '../core/contract.ts'

type ArchivePart = Queries['news.archive']['input']['part']

/** The part of the house where this page stands: an office, or a phone. */
export const newsBase = (): '/bureau' | '/terrain' =>
  location.pathname.startsWith('/terrain') ? '/terrain' : '/bureau'

/** Addresses of news. None names one that is read: opening one is told to nobody. */
export const newsPaths = {
  list: (part?: ArchivePart): string => `${newsBase()}/actualites${part ? `?vue=${part}` : ''}`,
  write: '/bureau/actualites/publier',
  correct: (id: string): string => `/bureau/actualites/${id}/corriger`,
} as const
