/** How the box that goes anywhere calls its pages. */
export const fr = {
  'go.intake': 'Messages à rattacher',
  'go.arrivals': 'Ce qui arrive',
  'go.line': 'Téléphone : mon poste, les appels',
  'go.piles': 'Courrier reçu',
  'go.ways': 'Adresses à redemander',
}
