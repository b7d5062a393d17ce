/** What the box that goes anywhere calls the page of this slice. */
export const fr = { 'go.rpls': 'Fichier RPLS, répertoire des logements sociaux' }
