/** What the page of figures says of orders. Said by the server alone: no page loads it. */
export const fr = {
  'figure.conforming': 'Conformes au contrôle sur place',
  'figure.conforming.sentence': 'des travaux contrôlés sur place étaient conformes.',
  'figure.conforming.detail': '{n} sur {of}, contrôlés sur la période.',
}
