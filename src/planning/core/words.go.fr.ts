/** What the box that goes anywhere calls the map. */
export const fr = { 'go.map': 'Carte des immeubles' }
