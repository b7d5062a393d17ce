/** What the page of figures says of orders. Said by the server alone: no page loads it. */
export const fr = {
  'figure.conforming': 'Conformes au contrôle sur place',
  'figure.conforming.sentence': 'des travaux contrôlés sur place étaient conformes.',
  'figure.conforming.detail': '{n} sur {of}, contrôlés sur la période.',
  'figure.equipmentTold': 'Minutes d’une réparation à l’équipement mis à jour',
  'figure.equipmentTold.sentence':
    'minutes, le plus souvent, entre une réparation et la mise à jour de l’équipement.',
  'figure.equipmentTold.detail': 'Médiane de {among} réparations de la période, mises à jour sous 30 jours.',
}
