/** A building as experts receive it: the columns are COBie's own, what stands in them is ours. */
export const fr = {
  'cobie.kind.collective': 'Immeuble collectif',
  'cobie.kind.individual': 'Maison individuelle',
  'cobie.unit.dwelling': 'Logement',
  'cobie.unit.common': 'Partie commune',
  'cobie.common': 'Parties communes',
  'cobie.trade': 'Corps d’état',
  'cobie.maintenance': 'Contrat d’entretien',
  'cobie.until': '{firm}, jusqu’au {until}',
  'cobie.plan': 'Plan',
  'cobie.plan.dwelling': 'Plan de logement',
  'cobie.plan.landing': 'Plan de palier',
  'cobie.plan.storey': 'Plan d’étage',
  'cobie.model': 'Maquette',
  'cobie.usage':
    'Usage : npm run loge -- bim cobie --building IMMEUBLE --out FICHIER.xlsx|FICHIER.zip [--lang fr|en]\nIMMEUBLE : son nom, son adresse ou son identifiant.',
  'cobie.written': '{file} : {sheets} feuilles, {rows} lignes.',
}
