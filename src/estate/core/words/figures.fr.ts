/** What the page of figures says of the estate. Said by the server alone: no page loads it. */
export const fr = {
  'figure.dwellingsSeen': 'Logements vus sur place depuis moins de deux ans',
  'figure.dwellingsSeen.sentence': 'des logements ont été vus sur place depuis moins de deux ans.',
  'figure.dwellingsSeen.detail': 'Quelqu’un y a constaté une pièce, un équipement ou le logement lui-même.',
  'figure.caretakersCorrect': 'Corrections faites par les gardiens',
  'figure.caretakersCorrect.sentence': 'de ce qui a été corrigé dans le patrimoine l’a été par les gardiens.',
  'figure.caretakersCorrect.detail': 'Tous ensemble ; rien n’est dit quand ils sont moins de cinq.',
}
