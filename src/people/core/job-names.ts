import type { Lang } from '../../kernel/core/access.ts'

/** Usual names of jobs, in English. A landlord writes its own; one that is not here is shown as it was written. */
export const jobs: Record<string, string> = {
  'Chargé de clientèle': 'Customer adviser',
  'Chargée de clientèle': 'Customer adviser',
  'Chargé d’attribution et de commercialisation': 'Letting officer',
  'Chargée d’attribution et de commercialisation': 'Letting officer',
  'Conseiller de la plateforme téléphonique': 'Call centre adviser',
  'Conseillère de la plateforme téléphonique': 'Call centre adviser',
  Direction: 'Head office',
  'Directeur du patrimoine': 'Director of property',
  'Directrice du patrimoine': 'Director of property',
  'Directeur de la proximité': 'Director of local services',
  'Directrice de la proximité': 'Director of local services',
  'Directeur général': 'Chief executive',
  'Directrice générale': 'Chief executive',
  Gardien: 'Caretaker',
  Gardienne: 'Caretaker',
  'Gestionnaire technique': 'Technical manager',
  Juriste: 'Lawyer',
  'Responsable assurances': 'Head of insurance',
  'Responsable d’agence': 'Agency manager',
}

/** A job in the reader's language. */
export const jobIn = (job: string, lang: Lang): string =>
  lang === 'en' && Object.hasOwn(jobs, job) ? (jobs[job] ?? job) : job
