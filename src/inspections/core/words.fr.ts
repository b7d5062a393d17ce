/** The pages of the office. */
export const fr = {
  'inspections.title': 'États des lieux',
  'inspections.loading': 'Les états des lieux arrivent',
  'inspections.none': 'Aucun état des lieux pour le moment.',
  'inspections.kind.preVisit': 'Visite conseil',
  'inspections.kind.exit': 'Sortie',
  'inspections.kind.entry': 'Entrée',
  'inspections.kind.afterWorks': 'Après travaux',
  'inspections.state.planned': 'Prévu',
  'inspections.state.started': 'En cours',
  'inspections.state.signed': 'Signé',
  'inspections.state.away': 'Non contradictoire',
  'inspections.state.calledOff': 'Annulé',
}
