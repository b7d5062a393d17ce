/** How its pages are called by the box that goes anywhere. */
export const fr = {
  'go.ideas': 'Idées du terrain',
  'go.answerers': 'Qui répond de quoi au siège',
  'go.trials': 'Essais en cours',
  'go.voices': 'Ce que nous en disons',
  'go.thanks': 'Mercis',
}
