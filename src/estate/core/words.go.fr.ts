/** What the box that goes anywhere calls the pages of the estate. */
export const fr = {
  'go.things': 'Équipements',
  'go.seen': 'Logements vus sur place',
  'go.differences': 'Valeurs qui diffèrent',
  'go.rates': 'Taux de panne',
  'go.vacant': 'Logements vacants',
}
