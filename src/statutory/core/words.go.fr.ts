/** What the box that goes anywhere calls the pages of this slice. */
export const fr = {
  'go.rpls': 'Fichier RPLS, répertoire des logements sociaux',
  'go.campaigns': 'Enquêtes occupation et ressources (OPS, SLS)',
}
