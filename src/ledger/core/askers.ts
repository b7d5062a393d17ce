/** Who asks, in English, by the French name that the fields bear. A test looks that none is missing. */
export const askers: Record<string, string> = {
  'Agences de proximité': 'Local agencies',
  'Direction de la maintenance': 'Maintenance directorate',
  'Direction de la proximité': 'Local services directorate',
  'Direction de la relation locataires': 'Tenant relations directorate',
  'Direction du patrimoine': 'Property directorate',
  'Direction financière': 'Finance directorate',
  'Direction juridique': 'Legal directorate',
  'Direction numérique': 'Digital directorate',
  'Délégué à la protection des données': 'Data protection officer',
  'Entreprises titulaires des contrats': 'Contractors',
  'Prévention et sécurité au travail': 'Safety at work',
  'Service des assurances': 'Insurance service',
}

/** Who asks, in the reader's language; one that is new to us keeps its own name. */
export const askerIn = (askedBy: string, lang: 'fr' | 'en'): string =>
  lang === 'en' ? (askers[askedBy] ?? askedBy) : askedBy
